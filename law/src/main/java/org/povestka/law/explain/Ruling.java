package org.povestka.law.explain;

import java.util.List;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;
import org.povestka.law.reading.Reading;

/// What the law says of one act of an authority.
///
/// @param right whether it was right: under every reading, some, none; refused where it cannot
/// be said
/// @param under the readings under which it was right; empty where there are none
/// @param lawful the days on which, from which, or by which it would have been right, with their
/// readings; empty where no day would
/// @param basis the rule behind it
public record Ruling(
        DayState right, List<List<Reading>> under, List<DayUnder> lawful, Basis basis) {

    /// Copies the lists.
    public Ruling {
        under = List.copyOf(under);
        lawful = List.copyOf(lawful);
    }

    /// The rule behind a ruling.
    ///
    /// @param rule the rule
    /// @param citation where its terms are stated
    /// @param unmet the conditions that the facts do not meet
    /// @param because why nothing can be said
    public record Basis(RuleId rule, Citation citation, List<Condition> unmet, Because because) {

        /// Copies the conditions.
        public Basis {
            unmet = List.copyOf(unmet);
        }
    }

    /// Why nothing can be said of an act.
    public enum Because {
        /// It can be said.
        SAID,
        /// A reading needs rest days of a year that was not verified.
        CALENDAR_NOT_VERIFIED,
        /// Whether he may be called depends on the reason, and the summons states none.
        REASON_NOT_SAID,
        /// No source settles whether the rule reaches this.
        NOT_SETTLED,
        /// Whether the suit still suspends the decision depends on how it ended.
        SUIT_OUTCOME_NOT_SAID
    }
}
