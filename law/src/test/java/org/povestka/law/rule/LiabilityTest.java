package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Subject;
import org.povestka.law.answer.Worlds;
import org.povestka.law.history.Category;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.reading.Readings;

import static org.assertj.core.api.Assertions.assertThat;

/// Whom the measures bind.
class LiabilityTest {

    private static final Liability.Terms TO_30 = new Liability.Terms(18, 30);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2008-03-04 | never                | 18 on the day after placing",
                "2008-03-03 | 2026-03-03           | 18 on the day of placing",
                "2008-03-02 | 2026-03-03           | 18 on the day before",
                "1996-03-04 | 2026-03-03           | 30 on the day after placing",
                "1996-03-03 | 2026-03-03 if Q18=B / never if Q18=A | the 30th birthday itself",
                "1996-03-02 | never                | 30 on the day before placing"
            })
    void placed_on_3_March_2026_to_a_man_born_on(LocalDate born, String expected, String why) {
        String person = "conscript, born " + born;
        assertThat(exitBan(person, "placed 2026-03-03 2026-03-20"))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-12-29 | never                                | 27 and a day, under the old age",
                "2023-12-28 | 2023-12-28 if Q18=B / never if Q18=A | the 27th birthday itself",
                "2023-12-27 | 2023-12-27                           | 26",
                "2024-01-01 | 2024-01-01                           | the new age: liable to 30"
            })
    void born_on_28_December_1996_and_placed_about_the_change_of_age(
            LocalDate placedOn, String expected, String why) {
        String facts = "placed " + placedOn + " " + placedOn.plusDays(20);
        assertThat(exitBan("conscript, born 1996-12-28", facts))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource({
        "DEFERRED,                CLARIFY_DATA,       YES",
        "DEFERRED,                FIRST_REGISTRATION, YES",
        "DEFERRED,                NOT_SAID,           NOT_SAID",
        "DEFERRED,                DISPATCH,           NO",
        "CONSCRIPT,               MEDICAL_EXAM,       NO",
        "CONSCRIPT,               CLARIFY_DATA,       YES",
        "RESERVIST,               DRAFT_BOARD,        NO",
        "RESERVIST,               CLARIFY_DATA,       YES",
        "EXEMPT,                  CLARIFY_DATA,       NO",
        "EXEMPT,                  NOT_SAID,           NO",
        "WOMAN_WITHOUT_SPECIALTY, FIRST_REGISTRATION, NO",
        "WOMAN_WITHOUT_SPECIALTY, DISPATCH,           NO"
    })
    void who_is_not_liable_may_be_called_to_keep_the_record_only(
            Category category, Reason reason, Liability.Callable expected) {
        assertThat(Liability.notLiable(Person.of(category), reason)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, true,  the day before the birthday in a year without 29 February",
        "2026-03-01, true,  the day after"
    })
    void born_on_29_February_2004_he_is_of_age(LocalDate day, boolean expected, String why) {
        assertThat(bound("conscript, born 2004-02-29", day).getLast().met())
                .as(why)
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conscript | 2026-03-03 | liable",
                "reservist | 2026-03-03 if Q6=B / never if Q6=A | text says conscripts, deputies said all",
                "deferred | never | not while deferred",
                "exempt | never | exempt",
                "woman-without-specialty | never | no duty at all"
            })
    void the_ban_binds_by_category(String person, String expected, String why) {
        assertThat(exitBan(person, "placed 2026-03-03 2026-03-20"))
                .as(why)
                .isEqualTo(expected.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource({
        "conscript,               true",
        "reservist,               true",
        "deferred,                true",
        "exempt,                  true",
        "woman-without-specialty, false"
    })
    void the_duty_to_be_registered(String person, boolean obliged) {
        Condition condition = Liability.obliged(Facts.person(person));
        assertThat(condition.met()).isEqualTo(obliged);
        assertThat(condition.subject()).isEqualTo(Subject.OBLIGED_TO_REGISTER);
    }

    @Test
    void the_condition_of_age_says_the_day_and_both_ends() {
        LocalDate day = LocalDate.of(2026, 3, 3);
        assertThat(bound("conscript, born 1990-01-01", day))
                .containsExactly(
                        Condition.met(Subject.BOUND, day),
                        Condition.unmet(
                                Subject.OF_AGE,
                                day,
                                LocalDate.of(2008, 1, 1),
                                LocalDate.of(2020, 1, 1)));
        assertThat(bound("conscript", day))
                .containsExactly(
                        Condition.met(Subject.BOUND, day), Condition.met(Subject.OF_AGE, day));
        assertThat(bound("exempt", day)).containsExactly(Condition.unmet(Subject.BOUND, day));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-03-09, false, the day before the 18th birthday",
        "2014-03-10, true,  the 18th birthday",
        "2026-03-10, true,  the 30th birthday, under one reading",
        "2026-03-11, false, the day after it"
    })
    void born_on_10_March_1996_he_may_be_of_age(LocalDate day, boolean expected, String why) {
        LocalDate born = LocalDate.of(1996, 3, 10);
        assertThat(Liability.maybeOfAge(TO_30, born, day)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-09, false, more than a year before the 30th birthday",
        "2025-03-10, true,  a year before it",
        "2027-03-10, true,  a year after it",
        "2027-03-11, false, more than a year after it"
    })
    void born_on_10_March_1996_he_is_near_the_edge(LocalDate day, boolean expected, String why) {
        LocalDate born = LocalDate.of(1996, 3, 10);
        assertThat(Liability.nearTheEdge(TO_30, born, day)).as(why).isEqualTo(expected);
    }

    @Test
    void the_birthday_that_ends_liability_is_the_thirtieth() {
        assertThat(Liability.lastBirthday(TO_30, LocalDate.of(1996, 3, 10)))
                .isEqualTo(LocalDate.of(2026, 3, 10));
    }

    private static List<Condition> bound(String person, LocalDate day) {
        return Worlds.visit(
                        Readings.ALL_OPEN,
                        choices -> Liability.bound(TO_30, Facts.person(person), day, choices))
                .getFirst()
                .value();
    }

    private static String exitBan(String person, String facts) {
        return Said.days(
                Said.first(Law.IN_FORCE, Facts.history(person, facts)).states().exitBan());
    }
}
