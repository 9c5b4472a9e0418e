package org.povestka.cli.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/// A bar on standard error with rate and time left, at most twice a second; nothing where
/// nobody looks.
public final class ProgressBar {

    private static final long HALF_A_SECOND = 500_000_000L;
    private static final double NANOSECONDS = 1e9;
    private static final int WIDTH = 24;
    private static final int PERCENT = 100;

    /// Whether a bar is wanted.
    public enum Shown {
        /// Where there is a terminal to see it.
        IF_SEEN,
        /// Never.
        NEVER
    }

    private final Terminal terminal;
    private final String sentence;
    private final long whole;
    private final boolean shown;
    private final long begun = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private long told = begun;

    /// A bar that stands at nothing.
    ///
    /// @param terminal where it is shown
    /// @param sentence what it says: `{0}` is the percentage, `{1}` the rate, `{2}` the
    /// seconds left
    /// @param whole how much there is to do
    /// @param shown whether anybody wants to see it
    public ProgressBar(Terminal terminal, String sentence, long whole, Shown shown) {
        this.terminal = terminal;
        this.sentence = sentence;
        this.whole = whole;
        this.shown = shown == Shown.IF_SEEN
                && terminal.around().screen() == Surroundings.Screen.TERMINAL;
    }

    /// Some more is done; from any thread.
    ///
    /// @param more how much
    public void add(long more) {
        // Calibration lives the men more often than anybody can say beforehand.
        long all = Math.min(whole, done.addAndGet(more));
        if (shown) {
            tell(all);
        }
    }

    /// Clears the line.
    public void end() {
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
        long left = Math.round((whole - all) / Math.max(1.0, rate));
        int full = (int) (all * WIDTH / whole);
        write("\r" + "█".repeat(full) + "░".repeat(WIDTH - full) + " "
                + sentence.replace("{0}", String.valueOf(all * PERCENT / whole))
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
