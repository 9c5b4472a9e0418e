package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.answer.DayState;
import org.povestka.law.explain.State;
import org.povestka.law.explain.SuitEffect;
import org.povestka.law.history.Suit;

import static org.assertj.core.api.Assertions.assertThat;

/// What a suit suspends.
class SuspensiveEffectTest {

    @ParameterizedTest
    @CsvSource({
        "SUSPENDS,      DRAFT_DECISION, true",
        "SUSPENDS,      MEASURES,       false",
        "SUSPENDS,      NOT_SAID,       false",
        "COURT_DECIDES, DRAFT_DECISION, false",
        "COURT_DECIDES, MEASURES,       false"
    })
    void filing_alone_suspends_only_a_draft_decision(
            SuspensiveEffect.OfSuit ofSuit, Suit against, boolean expected) {
        assertThat(SuspensiveEffect.byFiling(new SuspensiveEffect.Terms(ofSuit), against))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "in-force, suit-filed 2026-03-20 draft-decision, SUSPENDS_DECISION",
        "P1,       suit-filed 2026-03-20 draft-decision, SUSPENDS_NOTHING",
        "in-force, suit-filed 2026-03-20 measures,       SUSPENDS_NOTHING",
        "in-force, suit-filed 2026-03-20 not-said,       DEPENDS"
    })
    void a_suit_filed_on_20_March_2026(String law, String fact, SuitEffect.Effect expected) {
        assertThat(Facts.law(law)
                        .explain(Facts.history("conscript", fact), List.of())
                        .person()
                        .suits())
                .extracting(SuitEffect::effect)
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({"EXIT_BAN", "LADDER", "SERVED"})
    void a_suit_against_the_measures_changes_no_state(State state) {
        String facts = "placed 2026-03-03 2026-03-20";
        LocalDate day = LocalDate.of(2026, 4, 20);
        DayState without = Facts.law("in-force").on(Facts.history("conscript", facts), state, day);
        DayState with = Facts.law("in-force")
                .on(
                        Facts.history("conscript", facts + "; suit-filed 2026-03-10 measures"),
                        state,
                        day);
        assertThat(with).isEqualTo(without).isEqualTo(DayState.YES);
    }
}
