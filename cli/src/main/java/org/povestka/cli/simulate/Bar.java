package org.povestka.cli.simulate;

import org.povestka.cli.terminal.ProgressBar;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.Wording;
import org.povestka.population.run.Progress;

/// The bar of a run that lives men.
final class Bar implements Progress {

    private final ProgressBar bar;

    Bar(Terminal terminal, Wording words, long people, boolean quiet) {
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
}
