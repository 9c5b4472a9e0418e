package org.povestka.page.screen;

import java.time.LocalDate;
import java.util.List;
import org.povestka.journal.format.CaseFile;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.papers.Language;
import org.povestka.papers.sheet.AnswerBody;
import org.povestka.papers.timeline.Window;

/// A case answered for one day: what the law says, and how it is said.
///
/// @param explanation what the law says
/// @param halves the answer as elements
/// @param said the sentences that say what holds
/// @param days the days that its timeline shows
public record Answered(
        Explanation explanation, AnswerBody.Halves halves, List<String> said, Window days) {

    /// Copies the sentences.
    public Answered {
        said = List.copyOf(said);
    }

    /// The answer to a case.
    static Answered of(CaseFile.Case facts, LocalDate asked, Language language) {
        Explanation explanation = Law.IN_FORCE.explain(facts.history(), List.of(asked));
        AnswerBody body = AnswerBody.of(explanation, language);
        return new Answered(explanation, body.halves(), body.sentences(), body.days());
    }
}
