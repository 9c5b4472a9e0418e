package org.povestka.law.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.explain.Breach;
import org.povestka.law.reading.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/// What the machinery did, or left undone, against the law.
class BreachesTest {

    private static final String PLACED = "placed 2026-03-03 2026-03-20; ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure-imposed 2026-03-02 exit-ban | imposed-without-ground exit-ban | too early",
                "measure-imposed 2026-03-03 exit-ban | '' | the day of placing",
                "measure-imposed 2026-04-08 credit | imposed-without-ground credit | some readings",
                "measure-imposed 2026-04-10 driving | '' | due under every reading",
                "measure-imposed 2026-03-22 driving | imposed-without-ground driving | under no reading",
                "measure-imposed 2026-03-10 foreign-passport | imposed-without-ground foreign-passport"
                        + " | only with the ban (Q7)"
            })
    void imposed_on_a_day(String fact, String expected, String why) {
        assertThat(breaches(PLACED + fact)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-22 | ''              | under no reading",
                "2026-03-23 | Q3=C Q4=B Q11=A | counted from placing",
                "2026-04-09 | Q3=B Q11=A or Q3=C Q11=A or Q4=B Q11=A | the twentieth day from A"
            })
    void an_early_ladder_says_under_which_readings_it_would_be_right(
            LocalDate day, String expected, String why) {
        String fact = PLACED + "measure-imposed " + day + " real-estate";
        List<List<Reading>> under =
                found("conscript, no account", fact, day).getFirst().under();
        assertThat(under.stream()
                        .map(together -> together.stream()
                                .map(Reading::key)
                                .filter(key -> !key.equals("Q11=A"))
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" or ")))
                .as(why)
                .isEqualTo(expected.replace(" Q11=A", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "measure-lifted 2026-03-17 exit-ban | '' | the last day for lifting",
                "measure-lifted 2026-03-18 exit-ban | lifted-late exit-ban | one day late",
                "opened 2026-03-17 | '' | asked on the last day for lifting",
                "opened 2026-03-18 | not-lifted exit-ban | asked when it must be gone"
            })
    void he_came_on_16_March_and_the_ban_was(String fact, String expected, String why) {
        assertThat(breaches(PLACED + "measure-imposed 2026-03-03 exit-ban; appeared 2026-03-16; "
                        + fact))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void a_ban_lifted_before_it_was_imposed_again_stands_unlifted() {
        assertThat(breaches(PLACED
                        + "measure-lifted 2026-03-04 exit-ban; measure-imposed 2026-03-05 exit-ban;"
                        + " appeared 2026-03-16; opened 2026-03-18"))
                .isEqualTo("not-lifted exit-ban");
    }

    @Test
    void under_an_edition_without_a_ladder_a_measure_is_on_no_list() {
        String facts = "placed 2023-04-10 2023-04-20; measure-imposed 2023-04-12 driving";
        assertThat(breaches(facts)).isEqualTo("not-on-the-list driving");
    }

    @Test
    void a_breach_names_the_rule_and_the_provision() {
        Breach early = found(
                        "conscript",
                        PLACED + "measure-imposed 2026-03-02 exit-ban",
                        LocalDate.of(2026, 3, 2))
                .getFirst();
        assertThat(early.ground().rule().id()).isEqualTo("exit-ban-start");
        assertThat(early.ground().citation().provision().key()).isEqualTo("53-FZ 7.1(1)");
        assertThat(early.on()).isEqualTo(LocalDate.of(2026, 3, 2));
        Breach late = found(
                        "conscript",
                        PLACED + "measure-imposed 2026-03-03 exit-ban; appeared 2026-03-16",
                        LocalDate.of(2026, 4, 1))
                .getFirst();
        assertThat(late.ground().rule().id()).isEqualTo("lifting");
        assertThat(late.on()).isEqualTo(LocalDate.of(2026, 3, 18));
    }

    private static String breaches(String facts) {
        LocalDate asOf = LocalDate.of(2023, 1, 1);
        return found("conscript, no account", facts, asOf).stream()
                .map(breach -> breach.kind().id() + " " + breach.measure().word())
                .collect(Collectors.joining(", "));
    }

    private static List<Breach> found(String person, String facts, LocalDate asOf) {
        return Law.IN_FORCE
                .explain(Facts.history(person, facts), List.of(asOf))
                .summonses()
                .getFirst()
                .outlook()
                .breaches();
    }
}
