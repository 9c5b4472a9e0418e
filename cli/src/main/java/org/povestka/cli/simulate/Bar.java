package org.povestka.cli.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.povestka.cli.terminal.ProgressBar;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.Wording;
import org.povestka.population.run.Progress;

/// The bar of a run that lives men.
final class Bar implements Progress {

    private final Terminal terminal;
    private final Wording words;
    private final ProgressBar bar;

    Bar(Terminal terminal, Wording words, long people, boolean quiet) {
        this.terminal = terminal;
        this.words = words;
        this.bar = new ProgressBar(
                terminal,
                words.text("progress"),
                people,
                quiet ? ProgressBar.Shown.NEVER : ProgressBar.Shown.IF_SEEN);
    }

    @Override
    public void lived(long more) {
        bar.add(more);
    }

    /// Clears the line.
    void end() {
        bar.end();
    }

    /// Says where what was finished lies and how to go on.
    void stopped(OutFolder folder) {
        end();
        String text = words.text("stopped")
                .replace("{0}", folder.partial().toString())
                .replace("{1}", folder.path().toString());
        try {
            terminal.err().write((text + "\n").getBytes(StandardCharsets.UTF_8));
            terminal.err().flush();
        } catch (IOException e) {
            throw new UncheckedIOException("-", e);
        }
    }
}
