package org.povestka.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.Worlds;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.Exposure;
import org.povestka.law.explain.PersonAnswer;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.explain.Unsettled;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.History;
import org.povestka.law.history.Reason;
import org.povestka.law.reading.Readings;
import org.povestka.law.rule.CourtTerm;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.Fines;
import org.povestka.law.statute.Edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

/// The worked cases of the law note, section 3: its table stands word for word in
/// `worked-cases.md`; every row of it is run under its number, here or from
/// `worked-days.csv`.
class WorkedCasesTest {

    /// The rows that are not about the states of a day; each has a test of its own below.
    private static final Set<Integer> OTHER_ROWS = Set.of(18, 20, 21, 24, 34, 36, 37, 38);

    private static final Edition E6 = Editions.find("E6").orElseThrow();

    @ParameterizedTest
    @CsvFileSource(resources = "worked-days.csv", delimiter = '|', numLinesToSkip = 1)
    void on_each_day_of_a_worked_case_the_states_are_as_written(
            int row,
            String law,
            String person,
            String facts,
            LocalDate day,
            String served,
            String exitBan,
            String ladder,
            String lifting) {
        History history = Facts.history(person, facts);
        States states = Said.first(Facts.law(law), history).states();
        assertThat(Said.on(states.served(), day)).as("row %d, served", row).isEqualTo(served);
        assertThat(Said.on(states.exitBan(), day)).as("row %d, ban", row).isEqualTo(exitBan);
        assertThat(Said.on(states.ladder(), day)).as("row %d, ladder", row).isEqualTo(ladder);
        assertThat(Facts.law(law).on(history, State.LIFTING, day).word())
                .as("row %d, lifting", row)
                .isEqualTo(lifting);
    }

    @Test
    void every_row_of_the_table_is_run() {
        Set<Integer> run = new TreeSet<>(OTHER_ROWS);
        rowsRun().forEach(line -> run.add(Integer.parseInt(line.split("\\|", -1)[0].strip())));
        Set<Integer> written = new TreeSet<>();
        rows().forEach(row -> written.add(Integer.parseInt(row.split("\\|", -1)[1].strip())));
        assertThat(run).isEqualTo(written);
    }

    @Test
    void every_day_that_a_row_names_as_an_outcome_is_asked_about_in_that_row() {
        Pattern day = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        for (String row : rows()) {
            String[] cells = row.split("\\|", -1);
            int number = Integer.parseInt(cells[1].strip());
            if (!OTHER_ROWS.contains(number)) {
                List<String> run = rowsRun().stream()
                        .filter(line -> line.strip().startsWith(number + " "))
                        .toList();
                day.matcher(cells[4] + cells[5])
                        .results()
                        .forEach(named -> assertThat(run)
                                .as("row %d", number)
                                .anyMatch(line -> line.contains(named.group())));
            }
        }
    }

    @Test
    void row_7_and_8_come_in_time_for_no_ladder_ever_under_any_reading() {
        assertThat(ladder("placed 2026-03-03 2026-03-20; appeared 2026-03-20")).isEqualTo("never");
        assertThat(ladder("placed 2026-03-03 2026-03-11; appeared 2026-03-16")).isEqualTo("never");
    }

    @Test
    void row_8_missed_11_March_2026_and_is_exposed_to_10_000_to_30_000_roubles() {
        SummonsAnswer answer = answer("placed 2026-03-03 2026-03-11; appeared 2026-03-16");
        assertThat(answer.outlook().exposures())
                .extracting(Exposure::kind, Exposure::on, Exposure::fine)
                .containsExactly(tuple(
                        Exposure.Kind.FINE_NO_SHOW,
                        LocalDate.of(2026, 3, 11),
                        new Fines.Range(10_000, 30_000)));
        assertThat(Said.flags(answer)).contains("missed-date");
    }

    @Test
    void row_12_and_13_are_served_on_4_March_and_row_12_keeps_the_lead_of_3_days() {
        SummonsAnswer byHand = Said.first(
                Law.IN_FORCE,
                Facts.history(
                        "conscript, no account",
                        "placed 2026-03-03 2026-03-20; handed-over 2026-03-04"));
        SummonsAnswer refused = Said.first(
                Law.IN_FORCE,
                Facts.history(
                        "conscript, no account",
                        "placed 2026-03-03 2026-03-20; refused 2026-03-04"));
        assertThat(Said.days(byHand.states().served())).isEqualTo("2026-03-04");
        assertThat(Said.days(refused.states().served())).isEqualTo("2026-03-04");
        assertThat(Said.flags(byHand)).doesNotContain("lead-time");
    }

    @Test
    void row_18_had_to_come_at_once_from_6_April_and_which_clock_runs_is_not_settled() {
        History history = Facts.history(
                "conscript",
                "placed 2026-03-03 2026-03-20; excused 2026-03-18 2026-04-05 2026-03-20;"
                        + " appeared 2026-04-20");
        SummonsAnswer answer = Said.first(Law.IN_FORCE, history);
        assertThat(Said.step(answer.outlook().steps(), Step.Kind.COME_AT_ONCE))
                .isEqualTo("2026-04-06");
        assertThat(Said.flags(answer)).contains("after-excuse-not-settled");
        assertThat(Law.IN_FORCE.explain(history, List.of()).person().unsettled())
                .contains(new Unsettled("Q9", Unsettled.What.CLOCK_AFTER_EXCUSE));
        assertThat(Said.days(answer.states().ladder())).isEqualTo("never");
    }

    @Test
    void row_20_learned_on_10_April_can_sue_until_9_July_and_by_ordinary_counting_10_July() {
        assertThat(Said.days(DayUnder.of(Worlds.visit(
                        Readings.ALL_OPEN,
                        choices -> CourtTerm.lastDay(
                                E6.sanctions().court().terms(),
                                LocalDate.of(2026, 4, 10),
                                choices)))))
                .isEqualTo("2026-07-09 if Q21=B | 2026-07-10 if Q21=A");
        History history =
                Facts.history("conscript", "placed 2026-03-03 2026-03-20; learned 2026-04-10");
        Remedy court = Law.IN_FORCE.explain(history, List.of()).person().remedies().stream()
                .filter(remedy -> remedy.kind() == Remedy.Kind.COURT)
                .findFirst()
                .orElseThrow();
        assertThat(Said.days(court.lastDays()))
                .isEqualTo("2026-07-09 if Q21=B | 2026-07-10 if Q21=A");
    }

    @Test
    void row_21_traffic_database_shows_it_by_11_April_and_drops_it_by_21_April() {
        List<Step> steps = answer("placed 2026-03-03 2026-03-20;"
                        + " measure-imposed 2026-04-10 driving; appeared 2026-04-19;"
                        + " measure-lifted 2026-04-20 driving")
                .outlook()
                .steps();
        assertThat(Said.step(steps, Step.Kind.TRAFFIC_ENTRY)).isEqualTo("2026-04-11");
        assertThat(Said.step(steps, Step.Kind.TRAFFIC_REMOVAL)).isEqualTo("2026-04-21");
    }

    @Test
    void row_24_breaks_the_cap_by_one_day_and_what_follows_is_not_settled() {
        History history = Facts.history("conscript", "placed 2026-01-12 2026-02-12");
        assertThat(Said.flags(Said.first(Law.IN_FORCE, history)))
                .contains("appear-after-cap")
                .doesNotContain("cap-start-contested");
        assertThat(Law.IN_FORCE.explain(history, List.of()).person().unsettled())
                .contains(new Unsettled("Q5", Unsettled.What.EFFECT_OF_CAP_BREACH));
        assertThat(Said.flags(answer("placed 2026-01-12 2026-02-11")))
                .doesNotContain("appear-after-cap");
    }

    @Test
    void row_25_had_no_cap_so_the_44_days_were_lawful() {
        assertThat(Said.flags(answer("placed 2025-09-08 2025-10-22; border-attempt 2025-09-11")))
                .doesNotContain("cap");
    }

    @Test
    void row_33_is_not_liable_for_a_call_that_nothing_signed_served() {
        SummonsAnswer answer = answer("placed 2023-04-10 2023-04-13; opened 2023-04-10");
        assertThat(Said.days(answer.states().served())).isEqualTo("never");
        assertThat(answer.outlook().exposures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "placed 2023-06-20 2023-07-10; handed-over 2023-06-20, 500, 3000",
        "placed 2023-10-20 2023-11-10; handed-over 2023-10-20, 10000, 30000"
    })
    void row_34_is_fined_by_the_edition_of_the_day_he_missed(String facts, int least, int most) {
        assertThat(answer(facts).outlook().exposures())
                .extracting(Exposure::fine)
                .containsExactly(new Fines.Range(least, most));
    }

    @Test
    void row_36_can_be_executed_on_19_October_2026_and_not_on_21_October() {
        PersonAnswer person = Law.IN_FORCE
                .explain(Facts.history("conscript", "draft-decision 2025-10-20"), List.of())
                .person();
        assertThat(Said.step(person.steps(), Step.Kind.EXECUTE_DECISION))
                .isEqualTo("2026-10-19 if Q21=B | 2026-10-20 if Q21=A");
    }

    @ParameterizedTest
    @CsvSource({
        "37, ORDINARY,  MEDICAL_EXAM, 2026-02-10, true",
        "37, ORDINARY,  DISPATCH,     2026-02-10, false",
        "38, FAR_NORTH, DISPATCH,     2026-04-15, false",
        "38, FAR_NORTH, DISPATCH,     2026-05-02, true"
    })
    void row_37_and_38_call_all_year_and_dispatch_in_the_windows(
            int row, DispatchGroup group, Reason reason, LocalDate day, boolean lawful) {
        Dispatch.Terms terms = E6.calendar().dispatch().terms();
        assertThat(Dispatch.inSeason(terms, group, reason, day))
                .as("row %d", row)
                .isEqualTo(lawful);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | reservist, born 1996-12-31 | ''",
                "41 | conscript, born 1995-03-10 | not-of-age age-edge",
                "42 | woman-without-specialty    | outside-duty"
            })
    void row_40_to_42_say_what_is_special_of_the_person(int row, String person, String flags) {
        History history = Facts.history(person, "placed 2026-03-03 2026-03-20");
        assertThat(Said.flags(Said.first(Law.IN_FORCE, history)))
                .as("row %d", row)
                .isEqualTo(flags);
    }

    private static String ladder(String facts) {
        return Said.days(answer(facts).states().ladder());
    }

    private static SummonsAnswer answer(String facts) {
        return Said.first(Law.IN_FORCE, Facts.history("conscript", facts));
    }

    private static List<String> rows() {
        return lines("worked-cases.md").stream()
                .filter(line -> line.matches("\\| [0-9]+ \\|.*"))
                .toList();
    }

    private static List<String> rowsRun() {
        return lines("worked-days.csv").stream().skip(1).toList();
    }

    private static List<String> lines(String resource) {
        try (InputStream table =
                Objects.requireNonNull(WorkedCasesTest.class.getResourceAsStream(resource))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
