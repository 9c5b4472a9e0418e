package org.povestka.law.inquiry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;

import static org.assertj.core.api.Assertions.assertThat;

/// What a reader of the answer must know beside the days.
class FlagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "conscript | placed 2026-03-03 2026-03-20 | '' | nothing special",
                "conscript | placed 2026-03-15 2026-04-01 | '' | the day to which the law was checked",
                "conscript | placed 2026-03-16 2026-04-01 | after-law-checked-to | the day after",
                "conscript | placed 2025-12-20 2026-01-10 | straddles-amendment | over 1 January 2026",
                "conscript | placed 2025-04-30 2025-05-20 | law-on-paper | the day before the register ran",
                "conscript | placed 2025-05-01 2025-05-20 | '' | the register runs",
                "conscript | placed 2026-03-03 2026-03-08 | appear-before-service | D+5, served by D+8",
                "conscript | placed 2026-03-03 2026-03-10 | appear-before-service | D+7, perhaps served D+8",
                "conscript | placed 2026-03-03 2026-03-11 | '' | served that day at the latest",
                "conscript | placed 2026-03-03 2026-03-20; recalled 2026-03-10 | recall-not-settled | Q17",
                "conscript | placed 2026-03-03 2026-03-20; appeared 2026-03-20 | '' | came on the day",
                "conscript | placed 2026-03-03 2026-03-20; appeared 2026-03-21 | missed-date | came late",
                "conscript | placed 2026-12-10 2026-12-31 | after-law-checked-to calendar-not-verified"
                        + " | the twentieth day lies in 2027",
                "deferred  | placed 2026-03-03 2026-03-20 | outside-duty | the record is wrong",
                "exempt    | placed 2026-03-03 2026-03-20 | outside-duty | or the call is",
                "reservist | placed 2026-03-03 2026-03-20 | '' | in the reserve he is registered",
                "conscript, born 2008-03-04 | placed 2026-03-03 2026-03-20 | not-of-age | 17",
                "conscript, born 1997-03-03 | placed 2026-03-03 2026-03-20 | age-edge | 29 that day",
                "conscript, born 1997-03-04 | placed 2026-03-03 2026-03-20 | '' | a year and a day to go",
                "conscript, born 1996-03-02 | placed 2026-03-03 2026-03-20 | not-of-age age-edge | 30",
                "reservist, born 1990-03-02 | placed 2026-03-03 2026-03-20 | '' | no age is stated for him"
            })
    void the_flags_of_a_case(String person, String facts, String expected, String why) {
        assertThat(Said.flags(Said.first(Law.IN_FORCE, Facts.history(person, facts))))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void a_named_edition_is_no_law_of_the_day() {
        assertThat(Said.flags(Said.first(
                        Facts.law("E1"),
                        Facts.history("conscript", "placed 2026-03-03 2026-03-20"))))
                .isEqualTo("hypothetical");
    }
}
