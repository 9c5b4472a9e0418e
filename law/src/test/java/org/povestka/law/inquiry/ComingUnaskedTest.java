package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.explain.Step;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;

import static org.assertj.core.api.Assertions.assertThat;

/// When a conscript without a summons has to come unasked, and until which day.
class ComingUnaskedTest {

    private static final String SPRING_2026 = "2026-04-14 if Q13=A | 2026-04-15 if Q13=B";
    private static final String AUTUMN_2026 = "2026-10-14 if Q13=A | 2026-10-15 if Q13=B";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-31 | spring 2026 | the day before the period: the next one",
                "2026-04-01 | spring 2026 | its first day",
                "2026-04-15 | spring 2026 | the last day under Q13=B",
                "2026-07-15 | spring 2026 | the last day of the period, the two weeks long over",
                "2026-07-16 | autumn 2026 | the day after it: the next one",
                "2025-12-31 | autumn 2025 | a call-up period of the law before 2026",
                "2026-01-01 | spring 2026 | between two periods",
                "2023-04-13 | none        | the period began before the duty was in force",
                "2023-07-16 | autumn 2023 | the first period under 127-FZ"
            })
    void without_a_summons_it_is_two_weeks_from_the_start_of_the_period(
            LocalDate day, String period, String why) {
        String expected = switch (period) {
            case "spring 2026" -> SPRING_2026;
            case "autumn 2026" -> AUTUMN_2026;
            case "autumn 2025" -> "2025-10-14 if Q13=A | 2025-10-15 if Q13=B";
            case "autumn 2023" -> "2023-10-14 if Q13=A | 2023-10-15 if Q13=B";
            default -> "";
        };
        assertThat(unasked("conscript", "", day)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conscript, far-north       | 2026-05-14 if Q13=A / 2026-05-15 if Q13=B | from 1 May",
                "deferred                   | ''  | he has a deferment",
                "exempt                     | ''  | not liable",
                "reservist                  | ''  | not a conscript",
                "woman-without-specialty    | ''  | no duty at all",
                "conscript, born 2008-04-01 | 2026-04-14 if Q13=A / 2026-04-15 if Q13=B | 18 that day",
                "conscript, born 2008-04-02 | ''  | 18 the day after the period begins",
                "conscript, born 1996-04-02 | 2026-04-14 if Q13=A / 2026-04-15 if Q13=B | 30 the day after",
                "conscript, born 1996-04-01 | 2026-04-14 if Q13=A Q18=B / 2026-04-15 if Q13=B Q18=B"
                        + " | the 30th birthday is open",
                "conscript, born 1996-03-31 | ''  | 30 the day before"
            })
    void whom_it_reaches(String person, String expected, String why) {
        assertThat(unasked(person, "", LocalDate.of(2026, 3, 10)))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placed 2026-04-03 2026-04-20 | '' | a summons of the period calls him",
                "draft-decision 2026-04-01 | '' | the board decided on the first day of the period",
                "draft-decision 2026-03-31 | 2026-04-14 if Q13=A / 2026-04-15 if Q13=B"
                        + " | the board decided the day before it",
                "placed 2026-06-03 2026-06-20 | '' | whether it was the first, the case does not say",
                "placed 2026-03-03 2026-03-20 | '' | one from before calls him still",
                "placed 2026-03-03 2026-03-20; appeared 2026-04-01 | '' | answered in the period",
                "placed 2026-03-03 2026-03-20; appeared 2026-03-31"
                        + " | 2026-04-14 if Q13=A / 2026-04-15 if Q13=B | answered before it",
                "placed 2026-04-01 2026-04-20; recalled 2026-04-14"
                        + " | 2026-04-14 if Q13=A / 2026-04-15 if Q13=B | recalled on the 14th",
                "placed 2026-04-01 2026-04-20; recalled 2026-04-15"
                        + " | 2026-04-15 if Q13=B | on the last day",
                "placed 2026-04-01 2026-04-20; recalled 2026-04-16 | '' | recalled the day after",
                "placed 2026-04-01 2026-04-07 | 2026-04-14 if Q13=A / 2026-04-15 if Q13=B"
                        + " | by the Registry served after its date",
                "placed 2026-04-01 2026-04-08"
                        + " | 2026-04-14 if Q2=A Q13=A / 2026-04-15 if Q2=A Q13=B"
                        + " | on its date or the day after it",
                "placed 2026-04-01 2026-04-09 | '' | served on its date at the latest"
            })
    void which_summons_calls_him_for_the_period(String facts, String expected, String why) {
        assertThat(unasked("conscript, no account", facts, LocalDate.of(2026, 6, 30)))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @Test
    void without_a_day_asked_about_the_last_fact_says_the_period() {
        History history =
                Facts.history("conscript", "placed 2026-03-03 2026-03-20; appeared 2026-03-20");
        assertThat(Said.step(
                        Law.IN_FORCE.explain(history, List.of()).person().steps(),
                        Step.Kind.SELF_REPORT))
                .isEqualTo(SPRING_2026);
    }

    @Test
    void without_a_day_and_without_a_fact_there_is_no_period() {
        History history = Facts.history(Facts.person("conscript"));
        assertThat(Law.IN_FORCE.explain(history, List.of()).person().steps()).isEmpty();
    }

    private static String unasked(String person, String facts, LocalDate day) {
        Person of = Facts.person(person);
        List<Event> events = facts.isEmpty()
                ? List.of()
                : Arrays.stream(facts.split("; *", -1)).map(Facts::event).toList();
        return Said.step(
                Law.IN_FORCE
                        .explain(new History(of, events), List.of(day))
                        .person()
                        .steps(),
                Step.Kind.SELF_REPORT);
    }
}
