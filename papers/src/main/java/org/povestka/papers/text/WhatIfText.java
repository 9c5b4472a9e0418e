package org.povestka.papers.text;

import org.povestka.law.WhatIf;
import org.povestka.law.history.Event;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.wording.CaseSheet;

/// What the answer would be if one thing more had happened, as text for a terminal.
public final class WhatIfText {

    private WhatIfText() {}

    /// What is supposed, and the dates that would follow.
    ///
    /// @param whatIf the fact supposed, with its answer
    /// @param terminal where it goes
    /// @return the text, with a line break at its end
    public static String render(WhatIf whatIf, Terminal terminal) {
        Page page = new Page(terminal);
        Speech speech = Speech.in(terminal.language());
        String key =
                whatIf.added() instanceof Event.Excused ? "supposed.excused" : "supposed.appeared";
        page.heading(speech.words().say(key, speech.day(whatIf.added().on())));
        page.blank();
        CaseSheet sheet = CaseSheet.of(whatIf.answer(), terminal.language());
        new FirstScreen(page, sheet).write();
        new DatesText(page, sheet).write();
        return page.text();
    }
}
