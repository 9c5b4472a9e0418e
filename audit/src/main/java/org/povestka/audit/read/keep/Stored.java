package org.povestka.audit.read.keep;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Stretches of bytes: in memory up to a bound, beyond it in a file that is gone with them.
final class Stored implements AutoCloseable {

    /// About how many bytes are held in memory before they go to disk.
    private static final int BOUND = 8 << 20;

    private static final int SIZE = 1 << 18;
    private static final String TEMPORARY = "a temporary file";

    private final Bytes near = new Bytes();
    private Optional<Far> far = Optional.empty();

    /// The file.
    private record Far(Path file, OutputStream out) {

        private static Far open() throws IOException {
            Path file = Temporary.file(".kept");
            return new Far(file, Files.newOutputStream(file));
        }
    }

    /// Where stretches are written, one after the other.
    Bytes bytes() {
        return near;
    }

    /// Says that a stretch was ended.
    void ended() {
        if (near.filled() > (far.isEmpty() ? BOUND : SIZE)) {
            away();
        }
    }

    /// Says that no stretch follows.
    void end() {
        if (far.isPresent()) {
            away();
            close(far.get().out());
        }
    }

    private void away() {
        try {
            if (far.isEmpty()) {
                far = Optional.of(Far.open());
            }
            near.pourInto(far.get().out());
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPORARY, e);
        }
    }

    /// Hands over one stretch after the other; they are overwritten by those that follow.
    void forEach(Kept.Stretch taker) {
        if (far.isEmpty()) {
            near.forEach(taker);
            return;
        }
        try (InputStream in = Files.newInputStream(far.get().file())) {
            byte[] bytes = new byte[SIZE];
            int filled = in.readNBytes(bytes, 0, SIZE);
            while (filled > 0) {
                int done = Bytes.forEach(bytes, filled, taker);
                System.arraycopy(bytes, done, bytes, 0, filled - done);
                filled -= done;
                if (done == 0) {
                    bytes = Arrays.copyOf(bytes, 2 * Math.max(SIZE, Bytes.length(bytes, 0)));
                }
                int read = in.readNBytes(bytes, filled, bytes.length - filled);
                if (read == 0 && filled > 0) {
                    throw new EOFException("it ends within what was written");
                }
                filled += read;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPORARY, e);
        }
    }

    @Override
    public void close() {
        far.ifPresent(one -> {
            close(one.out());
            Temporary.delete(one.file());
        });
        far = Optional.empty();
    }

    private static void close(OutputStream out) {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPORARY, e);
        }
    }
}
