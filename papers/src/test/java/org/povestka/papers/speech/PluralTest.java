package org.povestka.papers.speech;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;

/// Russian numbers ask for one of three forms, English ones for one of two.
class PluralTest {

    @ParameterizedTest
    @CsvSource({
        "0, MANY, ноль дней",
        "1, ONE, один день",
        "2, FEW, два дня",
        "4, FEW, четыре дня",
        "5, MANY, пять дней",
        "11, MANY, одиннадцать дней",
        "12, MANY, двенадцать дней",
        "14, MANY, четырнадцать дней",
        "21, ONE, двадцать один день",
        "22, FEW, двадцать два дня",
        "25, MANY, двадцать пять дней",
        "100, MANY, сто дней",
        "101, ONE, сто один день",
        "111, MANY, сто одиннадцать дней",
        "1012, MANY, тысяча двенадцать дней"
    })
    void a_number_of_days_in_Russian(long number, Plural expected, String why) {
        assertThat(Plural.of(Language.RU, number)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, MANY", "1, ONE", "2, MANY", "21, MANY"})
    void a_number_of_days_in_English(long number, Plural expected) {
        assertThat(Plural.of(Language.EN, number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0, это тот самый день, that very day",
        "1, остался 1 день, 1 day left",
        "3, осталось 3 дня, 3 days left",
        "9, осталось 9 дней, 9 days left",
        "21, остался 21 день, 21 days left"
    })
    void days_that_are_left_in_both_languages(int days, String russian, String english) {
        assertThat(Speech.in(Language.RU).left(days)).isEqualTo(russian);
        assertThat(Speech.in(Language.EN).left(days)).isEqualTo(english);
    }
}
