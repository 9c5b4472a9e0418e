package org.povestka.audit.read.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that are there while a log is read, and gone when the program ends, however it ends.
public final class Temporary {

    private Temporary() {}

    /// An empty file of which only its owner can read.
    ///
    /// @param ending how its name ends, such as `.log`
    /// @return the file
    public static Path file(String ending) {
        try {
            Path file = Files.createTempFile("povestka-audit", ending);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file", e);
        }
    }

    /// Deletes a file that may be there.
    ///
    /// @param file the file
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
