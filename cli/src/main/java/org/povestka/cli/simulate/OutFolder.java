package org.povestka.cli.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.Destination;
import org.povestka.population.table.Tables;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

/// The folder of `--out`. A result grows in the folder `partial` within it and takes its
/// place when it is whole, so an interrupted run leaves nothing that looks like a result.
///
/// @param path where
record OutFolder(Path path) {

    /// The name of the summary.
    static final String SUMMARY = "summary.json";

    /// The name of the report.
    static final String REPORT = "report.html";

    private static final String PARTIAL = "partial";
    private static final List<String> NAMES =
            List.of(Tables.DATABASE, Tables.LOG, Tables.PERSONS, Tables.EVENTS, REPORT, SUMMARY);

    /// The folder that was typed, if one was; a file of that name is the caller's
    /// mistake.
    static Optional<OutFolder> read(Arguments arguments, Complaints complaints) {
        Optional<String> name = arguments.one(Option.OUT);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path path = Path.of(name.get());
            if (!name.get().isEmpty() && (!Files.exists(path) || Files.isDirectory(path))) {
                return Optional.of(new OutFolder(path));
            }
        } catch (InvalidPathException e) {
            // Told below, as every name that no folder can have.
        }
        complaints.add(Option.OUT.typed(), "no-folder", name.get());
        return Optional.empty();
    }

    /// The folder in which a result grows; what an interrupted run left in it is removed.
    Path partial() {
        Path partial = path.resolve(PARTIAL);
        try {
            Files.createDirectories(partial);
            for (String name : NAMES) {
                Files.deleteIfExists(partial.resolve(name));
            }
            return partial;
        } catch (IOException e) {
            throw new UncheckedIOException(partial.toString(), e);
        }
    }

    /// Writes a file of text into the growing result.
    void write(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new Destination.File(path.resolve(PARTIAL).resolve(name)).write(out -> out.write(bytes));
    }

    /// The result is whole: its files take their places, the summary last.
    void finish() {
        Path partial = path.resolve(PARTIAL);
        try {
            for (String name : NAMES) {
                if (Files.exists(partial.resolve(name))) {
                    Files.move(partial.resolve(name), path.resolve(name), REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(path.resolve(name));
                }
            }
            Files.delete(partial);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
