package org.povestka.papers.browse;

import java.util.List;
import org.povestka.papers.library.Gap;
import org.povestka.papers.text.Page;
import org.povestka.papers.text.Terminal;

/// `law coverage`: how much of the law is modelled, and what is left out for which reason.
public final class CoverageText {

    private static final int LABEL = 34;

    private CoverageText() {}

    /// The figures, then every provision.
    ///
    /// @param terminal where it goes
    /// @return the text
    public static String render(Terminal terminal) {
        Lines lines = new Lines(terminal.language());
        Page page = new Page(terminal);
        Coverage coverage = Coverage.computed();
        count(page, lines.say("coverage.modelled"), coverage.modelled());
        count(page, lines.say("coverage.not-modelled"), coverage.notModelled());
        count(page, lines.say("coverage.unmapped"), coverage.unmapped());
        page.heading(lines.say("coverage.modelled"));
        page.paragraph(2, String.join("; ", coverage.modelled()));
        if (!coverage.unmapped().isEmpty()) {
            page.heading(lines.say("coverage.unmapped"));
            page.paragraph(2, String.join("; ", coverage.unmapped()));
        }
        page.heading(lines.say("coverage.not-modelled"));
        for (Gap gap : coverage.notModelled()) {
            page.item(2, lines.in(gap.named()));
            page.paragraph(4, lines.in(gap.because()));
        }
        return lines.closed(page, List.of());
    }

    private static void count(Page page, String label, List<?> what) {
        page.entry(0, LABEL, label, Integer.toString(what.size()));
    }
}
