package org.povestka.cli.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.Destination;
import org.povestka.population.run.Checkpoint;
import org.povestka.population.table.Tables;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

/// The folder of `--out`. A result grows in the folder `partial` within it and takes its
/// place when it is whole, so an interrupted run leaves nothing that looks like a result, but
/// all that is needed to finish it.
///
/// @param path where
record OutFolder(Path path) {

    /// The name of the summary.
    static final String SUMMARY = "summary.json";

    /// The name of the report.
    static final String REPORT = "report.html";

    /// The folder of a result that is not whole.
    static final String PARTIAL = "partial";

    private static final List<String> RESULTS =
            List.of(Tables.PERSONS, Tables.EVENTS, REPORT, SUMMARY);
    private static final List<String> OF_WORK =
            List.of(Tables.DATABASE, Tables.LOG, TypedBefore.FILE);

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

    /// The folder in which a result grows.
    Path partial() {
        return path.resolve(PARTIAL);
    }

    /// Begins a result; what another run left is removed.
    void begin() {
        try {
            Files.createDirectories(partial());
            clear();
        } catch (IOException e) {
            throw new UncheckedIOException(partial().toString(), e);
        }
    }

    /// Writes a file of text into the growing result.
    void write(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new Destination.File(partial().resolve(name)).write(out -> out.write(bytes));
    }

    /// The result is whole: its files take their places, the summary last, and what was
    /// needed for it goes.
    void finish() {
        try {
            for (String name : RESULTS) {
                if (Files.exists(partial().resolve(name))) {
                    Files.move(partial().resolve(name), path.resolve(name), REPLACE_EXISTING);
                } else {
                    Files.deleteIfExists(path.resolve(name));
                }
            }
            clear();
            Files.delete(partial());
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    private void clear() throws IOException {
        try (Stream<Path> files = Files.list(partial())) {
            for (Path file : files.filter(OutFolder::ours).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean ours(Path file) {
        String name = file.getFileName().toString();
        return RESULTS.contains(name) || OF_WORK.contains(name) || Checkpoint.isFile(name);
    }
}
