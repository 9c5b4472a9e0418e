package org.povestka.audit.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that are there while a log is read, and gone when the program ends, however it ends.
final class Temporary {

    private Temporary() {}

    /// An empty file of which only its owner can read.
    static Path file() {
        try {
            Path file = Files.createTempFile("povestka-audit", ".log");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file", e);
        }
    }

    /// Deletes a file that may be there.
    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
