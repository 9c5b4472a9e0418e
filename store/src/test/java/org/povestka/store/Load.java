package org.povestka.store;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Semaphore;

/// A process that writes as fast as it can and says on standard output which row is on
/// disk, until it is killed.
final class Load {

    private static final int ROWS_A_SNAPSHOT = 97;
    private static final Semaphore WAITING = new Semaphore(2_000);

    private Load() {}

    public static void main(String[] words) {
        Journal journal = Journal.open(Place.of(words[0]));
        PrintStream said = System.out;
        try (Scribe scribe = Scribe.of(journal)) {
            for (int number = (int) journal.size() + 1; ; number++) {
                WAITING.acquireUninterruptibly();
                scribe.add(new Acknowledged(Lines.numbered(number), said));
                if (number % ROWS_A_SNAPSHOT == 0) {
                    scribe.add(new Keeping(journal));
                }
            }
        }
    }

    /// Keeps something in three parts, between other turns.
    private record Keeping(Journal journal) implements Scribe.Turn {
        @Override
        public List<Line> lines() {
            journal.keepWorld(List.of(new byte[9], new byte[99_999], new byte[99_999]));
            return List.of();
        }

        @Override
        public void written(List<Entry> entries) {
            // Nobody waits for it.
        }

        @Override
        public void failed(RuntimeException failure) {
            throw failure;
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
