package org.povestka.cli.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.Destination;

/// The folder of `--out`, in which each file appears whole or not at all.
///
/// @param path where
record OutFolder(Path path) {

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

    /// Writes a file of text.
    void write(String name, String text) {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new Destination.File(path.resolve(name)).write(out -> out.write(bytes));
    }
}
