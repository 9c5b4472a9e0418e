package org.povestka.audit.read.sort;

import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.povestka.audit.read.keep.KeptCase;

/// The stretches of one case so far, as bytes: each behind its length.
final class Stretched {

    private static final int OF_LENGTH = Integer.BYTES;

    private byte[] bytes;
    private int filled;

    Stretched(int most) {
        this.bytes = new byte[most + OF_LENGTH];
    }

    /// Adds a stretch.
    ///
    /// @return for how many bytes more there is room now
    int add(byte[] stretch, int first, int length) {
        int before = bytes.length;
        int needed = filled + OF_LENGTH + length;
        if (needed > before) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, before + before / 2));
        }
        for (int i = 0; i < OF_LENGTH; i++) {
            bytes[filled + i] = (byte) (length >>> (Byte.SIZE * i));
        }
        System.arraycopy(stretch, first, bytes, filled + OF_LENGTH, length);
        filled = needed;
        return bytes.length - before;
    }

    /// Writes them.
    void write(DataOutput out) throws IOException {
        out.writeInt(filled);
        out.write(bytes, 0, filled);
    }

    /// Adds them to a case.
    void into(KeptCase of) {
        into(bytes, filled, of);
    }

    /// Adds stretches that lie so in an array to a case.
    static void into(byte[] bytes, int filled, KeptCase of) {
        int at = 0;
        while (at < filled) {
            int length = 0;
            for (int i = 0; i < OF_LENGTH; i++) {
                length |= (bytes[at + i] & 0xFF) << (Byte.SIZE * i);
            }
            of.add(bytes, at + OF_LENGTH, length);
            at += OF_LENGTH + length;
        }
    }
}
