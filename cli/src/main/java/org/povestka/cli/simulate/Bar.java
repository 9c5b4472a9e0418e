package org.povestka.cli.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.povestka.cli.terminal.Surroundings.Screen;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.Wording;
import org.povestka.population.run.Progress;

/// A bar on standard error with rate and time left, at most twice a second; nothing where
/// nobody looks.
final class Bar implements Progress {

    private static final long HALF_A_SECOND = 500_000_000L;
    private static final double NANOSECONDS = 1e9;
    private static final int WIDTH = 24;
    private static final int PERCENT = 100;

    private final Terminal terminal;
    private final Wording words;
    private final long people;
    private final boolean shown;
    private final long begun = System.nanoTime();
    private final AtomicLong lived = new AtomicLong();
    private long told = begun;

    Bar(Terminal terminal, Wording words, long people, boolean quiet) {
        this.terminal = terminal;
        this.words = words;
        this.people = people;
        this.shown = !quiet && terminal.around().screen() == Screen.TERMINAL;
    }

    @Override
    public void lived(long more) {
        long all = lived.addAndGet(more);
        if (shown) {
            tell(all);
        }
    }

    /// Clears the line.
    void end() {
        if (shown) {
            write("\r" + " ".repeat(terminal.around().width() - 1) + "\r");
        }
    }

    private synchronized void tell(long all) {
        long now = System.nanoTime();
        if (now - told < HALF_A_SECOND) {
            return;
        }
        told = now;
        double seconds = (now - begun) / NANOSECONDS;
        double rate = all / seconds;
        long left = Math.round((people - all) / Math.max(1.0, rate));
        int full = (int) (all * WIDTH / people);
        write("\r" + "█".repeat(full) + "░".repeat(WIDTH - full) + " "
                + words.text("progress")
                        .replace("{0}", String.valueOf(all * PERCENT / people))
                        .replace("{1}", String.valueOf(Math.round(rate)))
                        .replace("{2}", String.valueOf(left)));
    }

    private void write(String text) {
        try {
            terminal.err().write(text.getBytes(StandardCharsets.UTF_8));
            terminal.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException("-", e);
        }
    }
}
