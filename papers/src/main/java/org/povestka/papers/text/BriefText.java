package org.povestka.papers.text;

import org.povestka.law.Explanation;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Section;

/// A case on one sheet, to read out or to show: the facts, then what fits on one screen.
public final class BriefText {

    private BriefText() {}

    /// The sheet; it names nobody.
    ///
    /// @param explanation what the law says
    /// @param terminal where it goes
    /// @return the text, with a line break at its end
    public static String render(Explanation explanation, Terminal terminal) {
        CaseSheet sheet = CaseSheet.of(explanation, terminal.language());
        Page page = new Page(terminal);
        page.heading(Section.FACTS.title(terminal.language()));
        sheet.opening().facts().forEach(fact -> page.item(0, fact));
        page.heading(Section.DATES.title(terminal.language()));
        new FirstScreen(page, sheet).write();
        return page.text();
    }
}
