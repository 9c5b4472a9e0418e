package org.povestka.store;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Semaphore;

/// A process that writes as fast as it can and says on standard output which row is on
/// disk, until it is killed.
final class Load {

    private static final Semaphore WAITING = new Semaphore(2_000);

    private Load() {}

    public static void main(String[] words) {
        Journal journal = Journal.open(Place.of(words[0]));
        PrintStream said = System.out;
        try (Scribe scribe = Scribe.of(journal)) {
            for (int number = (int) journal.size() + 1; ; number++) {
                WAITING.acquireUninterruptibly();
                scribe.add(new Acknowledged(Lines.numbered(number), said));
            }
        }
    }

    private record Acknowledged(Line line, PrintStream said) implements Scribe.Turn {
        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public void written(List<Entry> entries) {
            WAITING.release();
            said.println(entries.getLast().number());
            said.flush();
        }

        @Override
        public void failed(RuntimeException failure) {
            throw failure;
        }
    }
}
