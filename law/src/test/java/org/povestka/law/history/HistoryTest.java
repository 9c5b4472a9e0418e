package org.povestka.law.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What happened, in order, cut by two times.
class HistoryTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-04T00:00:00Z, 0, the day before it happened",
        "2026-03-02, 2026-03-04T00:00:00Z, 1, on the day; known since Tuesday",
        "2026-03-03, 2026-03-04T00:00:00Z, 1, the day after",
        "2026-03-02, 2026-03-03T08:59:59Z, 0, a second before it was recorded",
        "2026-03-02, 2026-03-03T09:00:00Z, 1, the moment it was recorded",
        "2026-03-02, 2026-03-02T23:00:00Z, 0, on Monday nobody knew of Monday"
    })
    void what_was_known_of_an_appearance_on_Monday_recorded_on_Tuesday(
            LocalDate asOf, Instant known, int facts, String why) {
        Event appeared =
                new Event.Appeared(MONDAY, Instant.parse("2026-03-03T09:00:00Z"), Facts.S1);
        assertThat(Facts.history(appeared).until(asOf, known).events()).as(why).hasSize(facts);
    }

    @Test
    void facts_are_ordered_by_day_then_by_moment_then_as_given() {
        Event.Opened second =
                new Event.Opened(MONDAY, Instant.parse("2026-03-02T09:00:00Z"), Facts.S1);
        Event.Refused first =
                new Event.Refused(MONDAY, Instant.parse("2026-03-02T08:00:00Z"), Facts.S1);
        Event.Recalled alike =
                new Event.Recalled(MONDAY, Instant.parse("2026-03-02T09:00:00Z"), Facts.S1);
        Event.Learned later = new Event.Learned(TUESDAY, Instant.parse("2026-03-02T07:00:00Z"));
        assertThat(Facts.history(later, second, alike, first).events())
                .containsExactly(first, second, alike, later);
    }

    @Test
    void a_fact_is_added_in_its_place_and_taken_out_again() {
        Event placed = Facts.placed(MONDAY, LocalDate.of(2026, 3, 20));
        Event learned = Facts.event("learned 2026-03-04");
        Event opened = Facts.event("opened 2026-03-03");
        History history = Facts.history(placed, learned);
        assertThat(history.with(opened).events()).containsExactly(placed, opened, learned);
        assertThat(history.with(opened).without(opened)).isEqualTo(history);
        assertThat(history.without(opened)).isEqualTo(history);
    }

    @Test
    void every_summons_has_its_own_facts_in_order_of_placing() {
        History history = Facts.history(
                "conscript",
                "s2 placed 2026-03-05 2026-03-25; s1 placed 2026-03-03 2026-03-20;"
                        + " s1 handed-over 2026-03-04; s2 opened 2026-03-06; learned 2026-03-07");
        assertThat(history.summonses())
                .extracting(
                        summons -> summons.id().name() + " " + summons.facts().size())
                .containsExactly("s1 2", "s2 2");
        assertThat(history.summonses().getFirst().first(Event.HandedOver.class)).isPresent();
        assertThat(history.summonses().getFirst().first(Event.Opened.class)).isEmpty();
    }

    @Test
    void a_fact_of_a_summons_never_placed_belongs_to_none() {
        assertThat(Facts.history("conscript", "handed-over 2026-03-04").summonses())
                .isEmpty();
    }

    @Test
    void the_first_placing_of_a_summons_counts() {
        assertThat(Facts.history(
                                "conscript",
                                "placed 2026-03-05 2026-03-25; placed 2026-03-03 2026-03-20")
                        .summonses())
                .singleElement()
                .satisfies(summons -> assertThat(summons.placed())
                        .isEqualTo(Facts.placed(TUESDAY, LocalDate.of(2026, 3, 20))));
    }

    @Test
    void nobody_is_told_to_appear_before_the_summons_exists() {
        assertThatThrownBy(() -> Facts.placed(TUESDAY, MONDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("appearOn 2026-03-02 is before on 2026-03-03");
        assertThat(Facts.placed(MONDAY, MONDAY).appearOn()).isEqualTo(MONDAY);
    }

    @Test
    void an_excuse_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> Facts.event("excused 2026-03-05 2026-03-04 2026-03-06"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("until 2026-03-04 is before on 2026-03-05");
    }

    @Test
    void a_summons_needs_a_name() {
        assertThatThrownBy(() -> new SummonsId(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a summons needs a name, found: ' '");
        assertThat(new SummonsId("s1")).isLessThan(new SummonsId("s2"));
    }

    @Test
    void a_history_keeps_a_copy_of_its_facts() {
        List<Event> events = new ArrayList<>(List.of(Facts.event("opened 2026-03-03")));
        History history = new History(Person.of(Category.CONSCRIPT), events);
        events.clear();
        assertThat(history.events()).hasSize(1);
    }

    @Test
    void a_person_of_whom_nothing_is_said_may_or_may_not_hold_an_account() {
        Person person = Person.of(Category.CONSCRIPT);
        assertThat(person.account()).isEqualTo(Account.NOT_SAID);
        assertThat(person.with(Account.HELD).account()).isEqualTo(Account.HELD);
        assertThat(person.birth()).isEqualTo(new Birth.NotSaid());
        assertThat(person.region()).isEqualTo(Region.NOT_SAID);
    }
}
