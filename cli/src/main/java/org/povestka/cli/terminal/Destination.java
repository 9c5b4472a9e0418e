package org.povestka.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// Where a result goes.
public sealed interface Destination {

    /// How the machine says that nobody reads a pipe any more, in the languages of
    /// this house.
    Set<String> BROKEN_PIPE = Set.of("Broken pipe", "Обрыв канала");

    /// Writes a result; a reader who has read enough and closed the pipe is no
    /// failure.
    ///
    /// @param writing the result
    /// @throws UncheckedIOException with the name of the destination, if it takes
    /// no more
    default void write(Writing writing) {
        write(writing, () -> true);
    }

    /// Writes a result that may turn out to be none while it is written: a file
    /// then does not appear.
    ///
    /// @param writing the result
    /// @param whole asked at its end: whether it is one
    /// @throws UncheckedIOException with the name of the destination, if it takes
    /// no more
    void write(Writing writing, BooleanSupplier whole);

    /// Standard output.
    ///
    /// @param out the stream, which stays open
    record StandardOut(OutputStream out) implements Destination {

        @Override
        public void write(Writing writing, BooleanSupplier whole) {
            try {
                OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
                writing.to(buffered);
                buffered.flush();
            } catch (IOException e) {
                if (!BROKEN_PIPE.contains(e.getMessage())) {
                    throw new UncheckedIOException("-", e);
                }
            }
        }
    }

    /// A file, which appears whole or not at all.
    ///
    /// @param path where
    record File(Path path) implements Destination {

        @Override
        public void write(Writing writing, BooleanSupplier whole) {
            try {
                if (Files.exists(path) && !Files.isRegularFile(path)) {
                    pour(writing, path);
                } else {
                    Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
                    replace(writing, whole, target);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(path.toString(), e);
            }
        }

        /// Writes beside the file and puts the whole in its place at one stroke.
        private static void replace(Writing writing, BooleanSupplier whole, Path target)
                throws IOException {
            String unfinished =
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
            Path part = target.resolveSibling(unfinished);
            try {
                pour(writing, part);
                if (whole.getAsBoolean()) {
                    Files.move(
                            part,
                            target,
                            StandardCopyOption.ATOMIC_MOVE,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            } finally {
                Files.deleteIfExists(part);
            }
        }

        private static void pour(Writing writing, Path path) throws IOException {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(
                    path,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE))) {
                writing.to(out);
            }
        }
    }
}
