package org.povestka.page.screen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.povestka.journal.format.CaseFile;
import org.povestka.papers.Language;

/// The answer given last, kept so that it is not computed again while the reader
/// changes something else. It changes no answer.
public final class Kept {

    private final Map<Asked, Answered> last = new HashMap<>();

    /// Nothing answered yet.
    public Kept() {}

    Answered answer(CaseFile.Case facts, LocalDate day, Language language) {
        Asked asked = new Asked(facts, day, language);
        if (!last.containsKey(asked)) {
            last.clear();
        }
        return last.computeIfAbsent(asked, none -> Answered.of(facts, day, language));
    }

    private record Asked(CaseFile.Case facts, LocalDate day, Language language) {}
}
