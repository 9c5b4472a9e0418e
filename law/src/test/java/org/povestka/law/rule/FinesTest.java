package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.Exposure;

import static org.assertj.core.api.Assertions.assertThat;

/// The day he missed, and what a missed day costs under which edition.
class FinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "opened 2026-03-05                         | missed     | he never came",
                "appeared 2026-03-19                       | not missed | came the day before",
                "appeared 2026-03-20                       | not missed | came on the day",
                "appeared 2026-03-21                       | missed     | came the day after",
                "excused 2026-03-19 2026-03-19 2026-03-25  | missed     | well again on the day",
                "excused 2026-03-19 2026-03-20 2026-03-25  | not missed | the day is the last of the reason",
                "excused 2026-03-20 2026-03-25 2026-03-25  | not missed | the day is the first of the reason",
                "excused 2026-03-21 2026-03-25 2026-03-25  | missed     | ill from the day after",
                "excused 2026-03-05 2026-03-08 2026-03-09; excused 2026-03-19 2026-03-21 2026-03-25"
                        + " | not missed | the second excuse covers the day",
                "recalled 2026-03-19                       | not missed | recalled the day before",
                "recalled 2026-03-20                       | not missed | recalled on the day",
                "recalled 2026-03-21                       | missed     | recalled the day after"
            })
    void to_appear_on_20_March_2026(String fact, String expected, String why) {
        Optional<LocalDate> missed =
                Fines.missedOn(Facts.history("conscript", "placed 2026-03-03 2026-03-20; " + fact)
                        .summonses()
                        .getFirst());
        assertThat(missed.map(day -> "missed").orElse("not missed")).as(why).isEqualTo(expected);
        assertThat(missed.map(day -> day.equals(LocalDate.of(2026, 3, 20))).orElse(true))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-29, 500,   3000,  the last days of the old fine",
        "2023-09-30, 500,   3000,  the last day of it",
        "2023-10-01, 10000, 30000, 404-FZ; the sources give the month",
        "2026-03-20, 10000, 30000, unchanged since"
    })
    void he_missed_the_day(LocalDate appearOn, int least, int most, String why) {
        LocalDate placedOn = appearOn.minusDays(17);
        assertThat(exposure("placed " + placedOn + " " + appearOn + "; handed-over " + placedOn))
                .as(why)
                .map(Exposure::fine)
                .contains(new Fines.Range(least, most));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09, false, the sixth day: served under no reading",
        "2026-03-10, true,  the seventh day: served under one reading",
        "2026-03-11, true,  the eighth day: served"
    })
    void placed_on_3_March_2026_and_missed_before_it_was_served(
            LocalDate appearOn, boolean exposed, String why) {
        assertThat(Said.first(
                                Law.IN_FORCE,
                                Facts.history(
                                        "conscript, no account", "placed 2026-03-03 " + appearOn))
                        .outlook()
                        .exposures()
                        .isEmpty())
                .as(why)
                .isEqualTo(!exposed);
    }

    @Test
    void a_woman_outside_the_duty_is_exposed_to_nothing() {
        assertThat(Said.first(
                                Law.IN_FORCE,
                                Facts.history(
                                        "woman-without-specialty", "placed 2026-03-03 2026-03-20"))
                        .outlook()
                        .exposures())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "E0,  500,   3000,  0,     0,     0,    0,    0,    0,    0,     0",
        "E1,  500,   3000,  0,     0,     0,    0,    0,    0,    0,     0",
        "E1f, 10000, 30000, 15000, 25000, 1000, 5000, 3000, 5000, 0,     0",
        "E3,  10000, 30000, 15000, 25000, 1000, 5000, 3000, 5000, 0,     0",
        "E4f, 10000, 30000, 15000, 25000, 1000, 5000, 3000, 5000, 10000, 20000",
        "E6,  10000, 30000, 15000, 25000, 1000, 5000, 3000, 5000, 10000, 20000"
    })
    void the_fines_of_each_edition_in_roubles(
            String edition,
            int noShowLeast,
            int noShowMost,
            int examLeast,
            int examMost,
            int changesLeast,
            int changesMost,
            int documentsLeast,
            int documentsMost,
            int absenceLeast,
            int absenceMost) {
        assertThat(Editions.find(edition).orElseThrow().sanctions().fines().terms())
                .isEqualTo(new Fines.Terms(
                        new Fines.Range(noShowLeast, noShowMost),
                        new Fines.Range(examLeast, examMost),
                        new Fines.Range(changesLeast, changesMost),
                        new Fines.Range(documentsLeast, documentsMost),
                        new Fines.Range(absenceLeast, absenceMost)));
    }

    private static Optional<Exposure> exposure(String facts) {
        return Said.first(Law.IN_FORCE, Facts.history("conscript", facts))
                .outlook()
                .exposures()
                .stream()
                .findFirst();
    }
}
