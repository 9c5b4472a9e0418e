package org.povestka.journal.format;

import java.io.IOException;
import java.io.InputStream;

/// Inputs that no file holds.
final class Inputs {

    private Inputs() {}

    /// The same bytes for ever; counts what was taken.
    static final class Endless extends InputStream {
        private final byte[] part;
        private long taken;

        Endless(byte[] part) {
            this.part = part;
        }

        long taken() {
            return taken;
        }

        @Override
        public int read() {
            return part[(int) (taken++ % part.length)];
        }

        @Override
        public int read(byte[] into, int first, int length) {
            for (int i = 0; i < length; i++) {
                into[first + i] = (byte) read();
            }
            return length;
        }
    }

    /// A disk that is gone.
    static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("gone");
        }

        @Override
        public int read(byte[] into, int first, int length) throws IOException {
            throw new IOException("gone");
        }
    }
}
