package org.povestka.spark.audit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// The next so many bytes of a stream.
final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long bytes) {
        super(in);
        this.left = bytes;
    }

    @Override
    public int read() throws IOException {
        int one = left > 0 ? super.read() : -1;
        left -= one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] into, int first, int count) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = super.read(into, first, (int) Math.min(count, left));
        left -= Math.max(read, 0);
        return read;
    }
}
