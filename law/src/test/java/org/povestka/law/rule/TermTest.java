package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Said;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.World;
import org.povestka.law.answer.Worlds;
import org.povestka.law.reading.Readings;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;

/// How a term in days is counted.
class TermTest {

    @ParameterizedTest
    @CsvSource({
        "2025-07-03, 0,  2025-07-03, a term of no days",
        "2025-07-03, 1,  2025-07-04, the day of the event does not count",
        "2025-07-03, 7,  2025-07-10, seven days",
        "2025-07-21, 20, 2025-08-10, over the end of a month",
        "2024-02-24, 7,  2024-03-02, over a leap day",
        "2025-12-25, 7,  2026-01-01, over the end of a year"
    })
    void a_term_that_runs_from(LocalDate event, int days, LocalDate expected, String why) {
        assertThat(Day.date(Term.lastDay(Day.of(event), days))).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06, 2026-03-06, a Friday is worked",
        "2026-03-07, 2026-03-10, Saturday; Sunday; and the rest day of 9 March",
        "2026-03-09, 2026-03-10, the moved rest day",
        "2024-04-27, 2024-04-27, a Saturday that is worked",
        "2024-04-28, 2024-05-02, Sunday; 29 and 30 April moved; 1 May",
        "2025-11-01, 2025-11-01, a Saturday that is worked",
        "2025-11-02, 2025-11-05, Sunday; 3 November moved; 4 November",
        "2026-01-01, 2026-01-12, the New Year rest days",
        "2022-12-31, 2022-12-31, an unverified day is left alone",
        "2026-12-31, 2027-01-01, the first day nobody verified"
    })
    void the_next_working_day(LocalDate day, LocalDate expected, String why) {
        assertThat(Day.date(Term.nextWorkingDay(Day.of(day)))).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-06 | 2026-03-06                             | a working day is asked nothing",
                "2026-03-07 | 2026-03-07 if Q16=A / 2026-03-10 if Q16=B | a Saturday",
                "2022-12-30 | 2022-12-30 if Q16=A / refused 2022     | before the verified years",
                "2023-01-01 | 2023-01-01 if Q16=A / 2023-01-09 if Q16=B | their first day",
                "2026-12-30 | 2026-12-30                             | their last working day",
                "2026-12-31 | 2026-12-31 if Q16=A / refused 2027     | the last of them rests",
                "2027-01-12 | 2027-01-12 if Q16=A / refused 2027     | after the verified years"
            })
    void a_term_that_ends_on(LocalDate last, String expected, String why) {
        List<World<LocalDate>> worlds = Worlds.visit(
                Readings.ALL_OPEN, choices -> Day.date(Term.lastDay(Day.of(last) - 7, 7, choices)));
        String refused = worlds.stream()
                .map(World::refusals)
                .flatMap(List::stream)
                .map(refusal -> " | refused " + refusal.year())
                .reduce("", String::concat);
        assertThat(Said.days(DayUnder.of(worlds)) + refused)
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @Test
    void a_refused_reading_keeps_the_unmoved_day_which_nobody_may_use() {
        int last = Day.of(LocalDate.of(2027, 1, 12));
        assertThat(Worlds.visit(Readings.ALL_OPEN, choices -> Term.lastDay(last - 7, 7, choices)))
                .allSatisfy(world -> assertThat(world.value()).isEqualTo(last));
    }
}
