package org.povestka.law.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// The rest days of 2023 to 2026, compared with the table `rest-days.csv` day by day.
class RestDaysTest {

    @ParameterizedTest
    @ValueSource(ints = {2023, 2024, 2025, 2026})
    void every_day_of_the_year_is_as_in_the_table(int year) {
        Map<LocalDate, String> table = new HashMap<>();
        rows().forEach(row -> table.put(LocalDate.parse(row.get(0)), row.get(1)));
        LocalDate next = LocalDate.of(year + 1, 1, 1);
        for (LocalDate day = LocalDate.of(year, 1, 1); day.isBefore(next); day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            String kind = table.getOrDefault(day, weekend ? "rest" : "work");
            assertThat(RestDays.rest(Day.of(day))).as("%s", day).isEqualTo(kind.equals("rest"));
        }
    }

    @Test
    void every_day_of_the_table_lies_in_a_verified_year_under_its_decree() {
        assertThat(rows()).hasSize(77).allSatisfy(row -> {
            LocalDate day = LocalDate.parse(row.get(0));
            assertThat(RestDays.verified(Day.of(day))).isTrue();
            assertThat(row.get(3)).startsWith(RestDays.decree(day.getYear()).split(";", -1)[0]);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2022-12-31, false, the day before the first",
        "2023-01-01, true,  the first verified day",
        "2026-12-31, true,  the last",
        "2027-01-01, false, the day after the last"
    })
    void the_verified_years(LocalDate day, boolean verified, String why) {
        assertThat(RestDays.verified(Day.of(day))).as(why).isEqualTo(verified);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-12-31", "2027-01-01"})
    void an_unverified_day_is_refused_and_not_guessed(LocalDate day) {
        assertThatThrownBy(() -> RestDays.rest(Day.of(day)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "no verified rest days for " + day + ", expected 2023-01-01 to 2026-12-31");
    }

    @Test
    void a_day_that_never_comes_has_no_end() {
        assertThat(Day.date(Day.NEVER)).isEqualTo(Span.NO_END);
        assertThat(Day.date(Day.of(LocalDate.of(2026, 3, 9)))).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(Day.yearOf(Day.of(LocalDate.of(2026, 12, 31)))).isEqualTo(2026);
    }

    private static List<List<String>> rows() {
        try (InputStream table =
                Objects.requireNonNull(RestDaysTest.class.getResourceAsStream("rest-days.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> Stream.of(line.split(",", 4)).toList())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("rest-days.csv", unreadable);
        }
    }
}
