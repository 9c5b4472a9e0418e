package org.povestka.law;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.answer.DayState;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;

import static org.assertj.core.api.Assertions.assertThat;

/// The same case with one more fact.
class WhatIfTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 4, 12);

    @ParameterizedTest
    @CsvSource({
        "2026-04-09, no,        no,        three days before: all lifted",
        "2026-04-10, no,        no,        two days before: all lifted",
        "2026-04-11, contested, contested, the day before: the last day for lifting",
        "2026-04-12, contested, contested, on that very day",
        "2026-04-13, yes,       yes,       the day after: nothing changes yet"
    })
    void what_if_he_appears_on(LocalDate day, String exitBan, String ladder, String why) {
        History history = Facts.history("conscript", "placed 2026-03-03 2026-03-20");
        DayAnswer then = WhatIf.appeared(asked(history), Facts.S1, day, List.of(ASKED))
                .answer()
                .days()
                .getFirst();
        assertThat(then.exitBan().word()).as(why).isEqualTo(exitBan);
        assertThat(then.ladder().word()).as(why).isEqualTo(ladder);
    }

    @Test
    void what_if_an_excuse_is_accepted_on_10_April() {
        History history = Facts.history("conscript", "placed 2026-03-03 2026-03-20");
        DayAnswer then = WhatIf.excused(
                        asked(history), Facts.S1, LocalDate.of(2026, 4, 10), List.of(ASKED))
                .answer()
                .days()
                .getFirst();
        assertThat(then.exitBan()).isEqualTo(DayState.CONTESTED);
        assertThat(then.ladder()).isEqualTo(DayState.NO);
    }

    @Test
    void an_appearance_the_case_already_has_is_put_aside_and_nothing_else_is() {
        History history = Facts.history(
                "conscript",
                "placed 2026-03-03 2026-03-20; s2 placed 2026-03-04 2026-03-21;"
                        + " appeared 2026-03-10; s2 appeared 2026-03-11; opened 2026-03-05");
        WhatIf supposed =
                WhatIf.appeared(asked(history), Facts.S1, LocalDate.of(2026, 3, 18), List.of());
        List<Event> events = supposed.answer().asked().history().events();
        assertThat(supposed.added().on()).isEqualTo(LocalDate.of(2026, 3, 18));
        assertThat(events)
                .hasSize(5)
                .contains(supposed.added())
                .doesNotContain(Facts.event("appeared 2026-03-10"))
                .contains(Facts.event("s2 appeared 2026-03-11"));
        assertThat(history.events()).hasSize(5);
    }

    private static Explanation.Asked asked(History history) {
        return new Explanation.Asked(history, Law.IN_FORCE);
    }
}
