package org.povestka.cli.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.povestka.cli.argument.Complaints;

/// Opens the files that a caller names.
public final class InputFile {

    private InputFile() {}

    /// The bytes of a file; a file that is not there, or is none, is the caller's
    /// mistake.
    ///
    /// @throws UncheckedIOException if the file is there and cannot be opened
    public static Optional<InputStream> open(String place, String name, Complaints complaints) {
        Optional<Path> path = path(name);
        if (path.isEmpty() || !Files.exists(path.get())) {
            complaints.add(place, "no-such-file", name);
            return Optional.empty();
        }
        if (Files.isDirectory(path.get())) {
            complaints.add(place, "folder", name);
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newInputStream(path.get()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// Whether the bytes can be had a second time; of what is not there, that is
    /// said elsewhere.
    static boolean readTwice(String name) {
        Optional<Path> path =
                path(name).filter(Files::exists).filter(there -> !Files.isDirectory(there));
        return path.isEmpty() || Files.isRegularFile(path.get());
    }

    /// The path of that name, if it can be one.
    public static Optional<Path> path(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
