package org.povestka.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.SmallestChange.Edit;
import org.povestka.law.answer.DayState;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.State;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;

import static org.assertj.core.api.Assertions.assertThat;

/// The smallest change of the facts that turns an answer.
class SmallestChangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placed 2026-03-03 2026-03-20 | EXIT_BAN | 2026-03-25 | added Appeared 2026-03-23"
                        + " | two days before: lifted under every reading",
                "placed 2026-03-03 2026-03-20 | LADDER | 2026-04-10 | added Appeared 2026-04-08"
                        + " | two days before; an excuse would do as well",
                "placed 2026-03-03 2026-03-20; appeared 2026-03-10 | EXIT_BAN | 2026-03-25"
                        + " | dropped Appeared 2026-03-10 | had he not come",
                "placed 2026-03-03 2026-03-20; refused 2026-03-04 | SERVED | 2026-03-04"
                        + " | dropped Refused 2026-03-04 | had he not refused"
            })
    void one_edit_turns(String facts, State state, LocalDate day, String expected, String why) {
        assertThat(turning(Facts.history("conscript, no account", facts), state, day))
                .as(why)
                .contains(expected);
    }

    @Test
    void before_the_seventh_day_handing_over_serves() {
        assertThat(turning(
                        Facts.history("conscript, no account", "placed 2026-03-03 2026-03-20"),
                        State.SERVED,
                        LocalDate.of(2026, 3, 8)))
                .contains("added HandedOver 2026-03-08");
    }

    @Test
    void of_two_facts_that_end_it_both_have_to_be_dropped() {
        assertThat(turning(
                        Facts.history(
                                "conscript",
                                "placed 2026-03-03 2026-03-20; set-aside 2026-03-09; appeared 2026-03-10"),
                        State.EXIT_BAN,
                        LocalDate.of(2026, 3, 25)))
                .contains("dropped Appeared 2026-03-10, dropped SetAside 2026-03-09");
    }

    @Test
    void of_two_summonses_both_have_to_be_answered() {
        assertThat(turning(
                        Facts.history(
                                "conscript",
                                "placed 2026-03-03 2026-03-20; s2 placed 2026-03-04 2026-03-21"),
                        State.EXIT_BAN,
                        LocalDate.of(2026, 3, 12)))
                .contains("added Appeared 2026-03-10, added Appeared 2026-03-10");
    }

    @Test
    void nothing_turns_the_ban_on_for_a_deferred_man() {
        assertThat(turning(
                        Facts.history("deferred", "placed 2026-03-03 2026-03-20"),
                        State.EXIT_BAN,
                        LocalDate.of(2026, 3, 10)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "in-force | | the law as it is",
                "E0 | | nothing electronic serves",
                "E1 | | the ban begins with service",
                "E2 | Q16=B | a calendar can be missing",
                "E6 | Q1=B Q17=A | a recall ends",
                "AsReported2025 | | the ban begins with the seventh day"
            })
    void it_is_the_first_of_all_changes_nearest_first(String law, String held, String why) {
        Readings readings = Facts.readings(held == null ? "" : held);
        agreesWithEveryChange(6, new Law(Facts.law(law).regime(), readings));
    }

    @Test
    void it_is_the_first_of_all_changes_where_a_ban_ends_by_itself() {
        Reform reform = new Reform(
                "a trial", List.of(new Amendment.BanExpiry(15), new Amendment.CourtStep(2)));
        agreesWithEveryChange(
                6,
                new Law(
                        new Regime.Named(Editions.find("E1").orElseThrow(), reform),
                        Readings.ALL_OPEN));
    }

    @Test
    void it_is_the_first_of_all_changes_that_begin_or_end_a_lifting() {
        RandomHistories.forAll(6, history -> agreesOn(history, Law.IN_FORCE, State.LIFTING, 9));
    }

    private static void agreesWithEveryChange(int histories, Law law) {
        RandomHistories.forAll(histories, history -> {
            for (State state : List.of(State.SERVED, State.EXIT_BAN, State.LADDER)) {
                agreesOn(history, law, state, 0);
                agreesOn(history, law, state, 8);
                agreesOn(history, law, state, 14);
            }
        });
    }

    private static void agreesOn(History history, Law law, State state, int daysAfterPlacing) {
        Explanation.Asked asked = new Explanation.Asked(history, law);
        for (Summons summons : history.summonses()) {
            LocalDate day = summons.placed().on().plusDays(daysAfterPlacing);
            assertThat(SmallestChange.turning(asked, state, day))
                    .as("%s on %s", state, day)
                    .isEqualTo(EveryChange.turning(asked, state, day));
        }
    }

    @Test
    void the_change_found_turns_the_answer_in_every_history() {
        RandomHistories.forAll(25, RandomHistories::ofOneSummons, history -> {
            LocalDate day = history.summonses().getFirst().placed().on().plusDays(25);
            DayState now = Law.IN_FORCE.on(history, State.EXIT_BAN, day);
            Optional<SmallestChange> change = SmallestChange.turning(
                    new Explanation.Asked(history, Law.IN_FORCE), State.EXIT_BAN, day);
            change.ifPresent(found -> assertThat(
                            Law.IN_FORCE.on(changed(history, found), State.EXIT_BAN, day)
                                    == DayState.NO)
                    .isEqualTo(now != DayState.NO));
            if (now == DayState.YES) {
                assertThat(change).isPresent();
            }
        });
    }

    private static History changed(History history, SmallestChange change) {
        History changed = history;
        for (Edit edit : change.edits()) {
            changed = switch (edit) {
                case Edit.Added added -> changed.with(added.event());
                case Edit.Dropped dropped -> changed.without(dropped.event());
            };
        }
        return changed;
    }

    private static Optional<String> turning(History history, State state, LocalDate day) {
        return SmallestChange.turning(new Explanation.Asked(history, Law.IN_FORCE), state, day)
                .map(change -> change.edits().stream()
                        .map(SmallestChangeTest::text)
                        .collect(Collectors.joining(", ")));
    }

    private static String text(Edit edit) {
        Event event = edit.event();
        return (edit instanceof Edit.Added ? "added " : "dropped ")
                + event.getClass().getSimpleName() + " " + event.on();
    }
}
