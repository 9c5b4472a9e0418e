package org.povestka.page.screen;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.povestka.journal.format.CaseFile;
import org.povestka.page.draft.Draft;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;

/// What follows from what the reader does on the screen of his dates.
class DeedsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final State OPENING = State.opening(TODAY);
    private static final String CASE = """
            person: {category: reservist}
            events:
              - {on: 2026-03-03, what: placed, appear: 2026-03-20}
            ask: [2026-03-10]
            """;

    @Test
    void two_days_typed_are_a_case() {
        State state = after(
                OPENING,
                Deed.of("fact:0.on", "2026-03-03"),
                Deed.of("fact:0.appear", "2026-03-20"));

        assertThat(state.draft().read()).isInstanceOf(CaseFile.Case.class);
        assertThat(state.asked()).isEqualTo(TODAY);
    }

    @Test
    void facts_opened_take_the_place_of_those_typed() {
        State typed = after(OPENING, Deed.of("fact:0.on", "2026-01-01"), Deed.of("view:law", ""));

        Turn turn = Deeds.after(typed, Deed.of("open", CASE));

        assertThat(turn.state().view()).isEqualTo(View.DATES);
        assertThat(turn.state().draft().person()).containsEntry("category", "reservist");
        assertThat(turn.state().draft().facts().getFirst().value("on")).isEqualTo("2026-03-03");
        assertThat(turn.state().asked()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(turn.effect()).isEqualTo(new Effect.Focus("answer-title"));
    }

    @Test
    void damaged_facts_change_nothing_and_are_said_to_be_damaged() {
        State typed = after(OPENING, Deed.of("fact:0.on", "2026-01-01"));

        State state = after(typed, Deed.of("open", CASE.substring(0, 60)));

        assertThat(state.draft()).isEqualTo(typed.draft());
        assertThat(Screens.page(state).markup())
                .contains("Ничего не изменилось")
                .contains("role=\"alert\"");
        assertThat(Screens.page(after(state, Deed.of("open", CASE))).markup())
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void an_empty_file_is_said_to_be_damaged_too() {
        assertThat(Screens.page(after(OPENING, Deed.of("open", ""))).markup())
                .contains("role=\"alert\"");
    }

    @Test
    void everything_is_forgotten_but_the_language() {
        State state = after(
                OPENING,
                Deed.of("language:en", ""),
                Deed.of("example", ""),
                Deed.of("open", "{"),
                Deed.of("choose:asked", "2026-05-01"));

        Turn cleared = Deeds.after(state, Deed.of("clear", ""));
        Turn closed = Deeds.after(state, Deed.of("close", ""));

        assertThat(cleared.state()).isEqualTo(OPENING.in(Language.EN));
        assertThat(cleared.effect()).isEqualTo(new Effect.Anew("title"));
        assertThat(closed.state()).isEqualTo(OPENING.in(Language.EN));
        assertThat(closed.effect()).isEqualTo(new Effect.Close());
    }

    @Test
    void an_event_added_is_where_he_types_next() {
        Turn turn = Deeds.after(OPENING, Deed.of("add:handed-over", ""));

        assertThat(turn.state().draft().facts()).hasSize(2);
        assertThat(turn.effect()).isEqualTo(new Effect.Focus("fact.1.on"));
        assertThat(after(turn.state(), Deed.of("remove:1", "")).draft()).isEqualTo(Draft.empty());
    }

    @Test
    void another_day_may_be_asked_about_and_today_again() {
        State state = after(OPENING, Deed.of("choose:asked", "2026-05-01"));

        assertThat(state.asked()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(after(OPENING, Deed.of("choose:asked", "0202-05-01")).asked())
                .isEqualTo(TODAY);
        assertThat(after(state, Deed.of("today", "")).asked()).isEqualTo(TODAY);
    }

    @Test
    void the_example_is_a_case_and_says_that_it_is_made_up() {
        State state = after(OPENING, Deed.of("example", ""));

        assertThat(state.draft().read()).isInstanceOf(CaseFile.Case.class);
        assertThat(Screens.page(state).markup()).contains("случай вымышлен");
    }

    private static State after(State state, Deed... deeds) {
        State then = state;
        for (Deed deed : deeds) {
            then = Deeds.after(then, deed).state();
        }
        return then;
    }
}
