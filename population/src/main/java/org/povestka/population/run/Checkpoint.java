package org.povestka.population.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

/// Where the sums of the finished chunks of one job are kept, so that a run that was stopped
/// can be finished: a file named after the job, replaced as a whole after every chunk.
public final class Checkpoint {

    /// Keeps nothing.
    public static final Checkpoint NONE = new Checkpoint(Optional.empty());

    private static final String BEGIN = "counters-";
    private static final String NEW = ".new";

    private final Optional<Path> file;

    private Checkpoint(Optional<Path> file) {
        this.file = file;
    }

    /// The checkpoint of a job in a folder.
    ///
    /// @param folder the folder, which is there
    /// @param job the job; the same one finds what was kept of it, and no other does
    /// @return the checkpoint
    public static Checkpoint in(Path folder, Job job) {
        return new Checkpoint(Optional.of(folder.resolve(BEGIN + Fingerprint.of(job))));
    }

    /// Whether a file of a folder is one of a checkpoint.
    ///
    /// @param name its name
    /// @return true if so
    public static boolean isFile(String name) {
        return name.startsWith(BEGIN);
    }

    /// Which chunks are finished.
    ///
    /// @return their numbers
    public BitSet finished() {
        if (file.filter(Files::exists).isEmpty()) {
            return new BitSet();
        }
        try (DataInputStream in = open(file.get())) {
            return Sums.finished(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file.get().toString(), e);
        }
    }

    /// Forgets what was kept.
    public void clear() {
        file.ifPresent(path -> {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(path.toString(), e);
            }
        });
    }

    /// Brings back what was kept, if anything was.
    void restore(Sums sums) {
        if (file.filter(Files::exists).isEmpty()) {
            return;
        }
        try (DataInputStream in = open(file.get())) {
            sums.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file.get().toString(), e);
        }
    }

    /// Keeps the sums in the place of those before.
    void keep(Sums sums) {
        file.ifPresent(path -> write(sums, path));
    }

    private static void write(Sums sums, Path path) {
        Path growing = path.resolveSibling(path.getFileName() + NEW);
        try {
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(growing)))) {
                sums.write(out);
            }
            Files.move(growing, path, ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }

    private static DataInputStream open(Path path) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(path)));
    }
}
