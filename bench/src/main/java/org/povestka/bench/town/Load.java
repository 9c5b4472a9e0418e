package org.povestka.bench.town;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/// Sends requests over one connection until a moment, one after the other.
///
/// @param port where to
/// @param path the address
/// @param body what to send
/// @param done counts what was answered
/// @param last the moment, in nanoseconds of this machine's counter
record Load(int port, String path, Body body, AtomicLong done, long last)
        implements Callable<Long> {

    /// Nothing is sent; the address is asked for.
    static final Body NOTHING = number -> "";

    /// What is sent.
    interface Body {
        String of(long number);
    }

    @Override
    public Long call() throws IOException {
        long mine = 0;
        try (Line line = new Line(port)) {
            while (System.nanoTime() < last) {
                String sent = body.of(done.getAndIncrement());
                int status = sent.isEmpty() ? line.get(path) : line.post(path, sent);
                if (status != 200) {
                    throw new IllegalStateException(path + ": " + status);
                }
                mine++;
            }
        }
        return mine;
    }
}
