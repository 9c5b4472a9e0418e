package org.povestka.papers.text;

import org.povestka.law.Explanation;
import org.povestka.papers.wording.CaseSheet;

/// Everything the law says of a case as text for a terminal: the answer first, the
/// reasons after.
public final class TextAnswer {

    private TextAnswer() {}

    /// The whole answer.
    ///
    /// @param explanation what the law says
    /// @param terminal where it goes
    /// @return the text, with a line break at its end
    public static String render(Explanation explanation, Terminal terminal) {
        CaseSheet sheet = CaseSheet.of(explanation, terminal.language());
        Page page = new Page(terminal);
        new FirstScreen(page, sheet).write();
        new DatesText(page, sheet).write();
        new OutlookText(page, sheet).write();
        new GroundsText(page, sheet).write();
        return page.text();
    }
}
