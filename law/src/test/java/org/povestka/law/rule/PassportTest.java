package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.World;
import org.povestka.law.answer.Worlds;
import org.povestka.law.explain.Step;
import org.povestka.law.history.Measure;
import org.povestka.law.reading.Readings;

import static org.assertj.core.api.Assertions.assertThat;

/// The two passport regimes: issue blocked, as reported; surrender after a decision.
class PassportTest {

    private static final Passport.Terms FIVE_DAYS =
            new Passport.Terms(Passport.Issue.NOT_REPORTED, 5);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-16 | 2026-03-21 if Q22=A / 2026-03-23 if Q22=B | a Monday: Saturday, or Monday",
                "2026-03-02 | 2026-03-07 if Q22=A / 2026-03-10 if Q22=B | 9 March rests too",
                "2025-10-27 | 2025-11-01 | a Saturday that is worked",
                "2025-12-29 | 2026-01-03 if Q22=A / 2026-01-15 if Q22=B | the New Year rest days",
                "2024-02-26 | 2024-03-02 if Q22=A / 2024-03-04 if Q22=B | over a leap day"
            })
    void notice_of_a_decision_on(LocalDate noticeOn, String expected, String why) {
        assertThat(Said.days(DayUnder.of(Worlds.visit(
                        Readings.ALL_OPEN,
                        choices -> Passport.surrenderBy(FIVE_DAYS, noticeOn, choices)))))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @Test
    void working_days_of_2027_are_refused_and_calendar_days_are_not() {
        List<World<LocalDate>> worlds = Worlds.visit(
                Readings.ALL_OPEN,
                choices -> Passport.surrenderBy(FIVE_DAYS, LocalDate.of(2026, 12, 28), choices));
        assertThat(Said.days(DayUnder.of(worlds))).isEqualTo("2027-01-02 if Q22=A");
        assertThat(worlds.getLast().value())
                .as("the first day nobody verified")
                .isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(worlds).flatExtracting(World::refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.reading().key()).isEqualTo("Q22=B");
            assertThat(refusal.year()).isEqualTo(2027);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draft-decision 2023-12-10; learned 2023-12-10 | '' | before the passport amendments",
                "draft-decision 2023-12-11; learned 2023-12-11 | 2023-12-16 if Q22=A / 2023-12-18 if Q22=B"
                        + " | the first day of them",
                "draft-decision 2026-03-13; learned 2026-03-16 | 2026-03-21 if Q22=A / 2026-03-23 if Q22=B"
                        + " | from the notice",
                "draft-decision 2026-03-13; learned 2026-03-12 | '' | he learned of another thing",
                "draft-decision 2026-03-13; learned 2026-03-13 | 2026-03-18 if Q22=A / 2026-03-20 if Q22=B"
                        + " | told on the day itself",
                "draft-decision 2026-03-13 | '' | no notice, no day",
                "placed 2026-03-03 2026-03-20; learned 2026-03-16 | '' | a summons alone takes no passport"
            })
    void the_passport_is_handed_in_by(String facts, String expected, String why) {
        assertThat(Said.step(
                        Law.IN_FORCE
                                .explain(Facts.history("conscript", facts), List.of())
                                .person()
                                .steps(),
                        Step.Kind.SURRENDER_PASSPORT))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "placed 2024-10-31 2024-11-20 | never | before the decree of 2024",
                "placed 2024-11-01 2024-11-21 | 2024-11-01 if Q7=B / 2024-12-11 if Q4=B Q7=C"
                        + " / 2024-12-12 if Q4=A Q7=C / never if Q7=A | with the ban, with the ladder or not"
            })
    void issue_is_blocked_as_reported(String facts, String expected, String why) {
        Law law = new Law(Law.IN_FORCE.regime(), Facts.readings("Q3=A"));
        Answer passport = Said.first(law, Facts.history("conscript", facts)).measures().stream()
                .filter(answer -> answer.measure() == Measure.FOREIGN_PASSPORT)
                .findFirst()
                .orElseThrow()
                .answer();
        assertThat(Said.days(passport)).as(why).isEqualTo(expected.replace(" / ", " | "));
    }
}
