package org.povestka.audit.read.sort;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.povestka.audit.read.keep.CaseOrder;
import org.povestka.audit.read.keep.Codec;
import org.povestka.audit.read.keep.KeptCase;

/// One file of cases in their order, read case by case. Of the same case, the entries of the
/// file that was written first come first.
final class Run implements Comparable<Run>, AutoCloseable {

    private static final int SIZE = 1 << 16;

    private final Path file;
    private final int number;
    private final DataInputStream in;
    private String name = "";
    private byte[] bytes = new byte[SIZE];
    private int filled;

    Run(Path file, int number) {
        this.file = file;
        this.number = number;
        try {
            this.in =
                    new DataInputStream(new BufferedInputStream(Files.newInputStream(file), SIZE));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /// The name of the case that was read.
    String name() {
        return name;
    }

    /// Adds what the file has of it to the case.
    void into(KeptCase of) {
        Stretched.into(bytes, filled, of);
    }

    /// How many bytes the file has of it.
    int filled() {
        return filled;
    }

    /// Writes these bytes on.
    void write(DataOutput out) throws IOException {
        out.write(bytes, 0, filled);
    }

    /// Reads the next case; false at the end, where the file is closed.
    boolean next() {
        try {
            name = Codec.text(in);
            filled = in.readInt();
            if (filled > bytes.length) {
                bytes = new byte[2 * filled];
            }
            in.readFully(bytes, 0, filled);
            return true;
        } catch (EOFException e) {
            close();
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    @Override
    public int compareTo(Run other) {
        int order = CaseOrder.NATURAL.compare(name, other.name);
        return order == 0 ? Integer.compare(number, other.number) : order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Run run && compareTo(run) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + number;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
