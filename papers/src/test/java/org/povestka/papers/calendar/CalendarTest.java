package org.povestka.papers.calendar;

import biweekly.ICalVersion;
import biweekly.io.text.ICalReader;
import biweekly.io.text.ICalWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.statute.Edition;
import org.povestka.papers.Language;
import org.povestka.papers.timeline.Marked;
import org.povestka.papers.wording.Cases;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarTest {

    @ParameterizedTest
    @EnumSource
    void another_library_reads_every_file_and_finds_nothing_against_the_standard(Language language)
            throws IOException, ParserException {
        for (Explanation explanation : Cases.all()) {
            ValidationResult result =
                    read(Calendar.render(explanation, language)).validate();
            assertThat(result.getEntries()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_library_that_reads_a_file_and_writes_it_again_writes_the_same_octets(Language language)
            throws IOException {
        for (Explanation explanation : Cases.all()) {
            String file = Calendar.render(explanation, language);
            assertThat(writtenAgain(file)).isEqualTo(file);
        }
    }

    @Test
    void every_dated_thing_has_its_day_and_contested_ones_say_so() throws Exception {
        assertThat(titles(Marked.running(), Language.EN))
                .containsExactly(
                        "20250703 Exit ban: first day",
                        "20250703 Served: first possible day (contested)",
                        "20250703 Notice in the account",
                        "20250711 Served: from this day under every reading",
                        "20250721 Appearance date",
                        "20250723 Further restrictions: first possible day (contested)",
                        "20250812 Further restrictions: from this day under every reading");
    }

    @Test
    void every_possible_day_stands_in_the_description_with_its_readings() throws Exception {
        assertThat(events(Marked.running(), Language.EN))
                .filteredOn(event -> event.getSummary().getValue().startsWith("Served: first"))
                .singleElement()
                .satisfies(event -> assertThat(event.getDescription().getValue())
                        .contains("3 July 2025", "Q1=A", "10 July 2025", "Q2=B", "11 July 2025"));
    }

    @Test
    void what_later_facts_made_impossible_is_cancelled_and_nothing_else_is() throws Exception {
        assertThat(cancelled(Marked.running())).isEmpty();
        assertThat(cancelled(Marked.measures()))
                .contains("No longer expected: Appearance date")
                .noneMatch(title -> title.contains("Exit ban"));
    }

    @Test
    void an_all_day_event_ends_before_the_next_day_begins() {
        assertThat(Calendar.render(Marked.running(), Language.EN))
                .contains("DTSTART;VALUE=DATE:20250721\r\nDTEND;VALUE=DATE:20250722\r\n");
    }

    @Test
    void when_facts_move_the_same_events_get_new_days() throws Exception {
        Map<String, String> before = days(Marked.running());
        Map<String, String> after = days(Marked.twoDaysLater());
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void the_last_day_for_the_court_is_warned_of_and_so_is_the_appearance_date() throws Exception {
        List<VEvent> warned = events(Marked.measures(), Language.EN).stream()
                .filter(event -> !event.getAlarms().isEmpty())
                .toList();
        assertThat(warned)
                .extracting(event -> event.getSummary().getValue())
                .contains("Last day to sue: cautious count (contested)");
        assertThat(warned).allSatisfy(event -> assertThat(event.getAlarms()).hasSize(2));
        assertThat(events(Marked.running(), Language.EN))
                .filteredOn(event -> !event.getAlarms().isEmpty())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("Appearance date");
    }

    @Test
    void coming_unasked_is_two_days_of_which_either_may_be_the_last_and_both_are_warned_of()
            throws Exception {
        assertThat(events(Cases.all().get(3), Language.EN))
                .filteredOn(event -> event.getSummary().getValue().contains("without a summons"))
                .extracting(event ->
                        event.getSummary().getValue() + " " + event.getAlarms().size())
                .containsExactly(
                        "Last day to come without a summons: cautious count (contested) 2",
                        "Last day to come without a summons: late count (contested) 2");
    }

    @Test
    void no_line_is_longer_than_75_octets_and_every_line_ends_by_CR_and_LF() {
        for (Explanation explanation : Cases.all()) {
            String file = Calendar.render(explanation, Language.RU);
            assertThat(file).endsWith("END:VCALENDAR\r\n");
            assertThat(file.replace("\r\n", "")).doesNotContain("\r", "\n");
            assertThat(file.split("\r\n", -1))
                    .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                            .hasSizeLessThanOrEqualTo(75));
        }
    }

    @Test
    void the_same_answer_gives_the_same_file_stamped_by_its_latest_fact() {
        assertThat(Calendar.render(Marked.running(), Language.RU))
                .isEqualTo(Calendar.render(Marked.running(), Language.RU))
                .contains("DTSTAMP:19700101T000000Z");
    }

    @Test
    void a_case_without_a_date_is_a_note_that_says_so() {
        assertThat(Calendar.render(Marked.empty(), Language.RU))
                .contains("BEGIN:VJOURNAL")
                .contains("Дат из этих фактов не следует")
                .doesNotContain("BEGIN:VEVENT");
    }

    @Test
    void dates_of_a_supposed_law_say_so_and_never_replace_those_of_the_law() throws Exception {
        Explanation real = Marked.running();
        History history = real.asked().history();
        Edition reported = Editions.find("AsReported2025").orElseThrow();
        Law law = new Law(new Regime.Named(reported, Reform.NONE), Readings.ALL_OPEN);
        Explanation supposed = law.explain(history, List.of());
        assertThat(events(supposed, Language.EN)).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getSummary().getValue()).startsWith("What if: ");
            assertThat(event.getDescription().getValue())
                    .startsWith("HYPOTHETICAL: answered under edition AsReported2025");
        });
        assertThat(days(supposed).keySet())
                .doesNotContainAnyElementsOf(days(real).keySet());
    }

    @Test
    void two_decisions_of_the_board_are_two_things() throws Exception {
        History history = new History(
                Person.of(Category.CONSCRIPT),
                List.of(
                        new Event.DraftDecision(Cases.day("2025-10-20"), Instant.EPOCH),
                        new Event.DraftDecision(Cases.day("2026-04-20"), Instant.EPOCH)));
        Explanation explanation = Law.IN_FORCE.explain(history, List.of());
        assertThat(titles(explanation, Language.EN))
                .filteredOn(title -> title.contains("execute the board decision"))
                .hasSizeGreaterThan(1);
        assertThat(days(explanation)).hasSameSizeAs(events(explanation, Language.EN));
    }

    /// What biweekly writes of what it has read; it must have understood every line.
    private static String writtenAgain(String file) throws IOException {
        StringWriter again = new StringWriter();
        try (ICalReader reader = new ICalReader(file);
                ICalWriter writer = new ICalWriter(again, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(reader.readNext());
            assertThat(reader.getWarnings()).isEmpty();
        }
        StringBuilder folded = new StringBuilder();
        again.toString().lines().forEach(line -> Folding.fold(line, folded));
        return folded.toString();
    }

    private static List<String> cancelled(Explanation explanation) throws Exception {
        return events(explanation, Language.EN).stream()
                .filter(event -> event.getStatus().getValue().equals("CANCELLED"))
                .map(event -> event.getSummary().getValue())
                .toList();
    }

    private static List<String> titles(Explanation explanation, Language language)
            throws Exception {
        return events(explanation, language).stream()
                .map(event -> event.getRequiredProperty(Property.DTSTART).getValue() + " "
                        + event.getSummary().getValue())
                .toList();
    }

    private static Map<String, String> days(Explanation explanation) throws Exception {
        return events(explanation, Language.EN).stream()
                .collect(Collectors.toMap(
                        event -> event.getRequiredProperty(Property.UID).getValue(),
                        event -> event.getRequiredProperty(Property.DTSTART).getValue()));
    }

    private static List<VEvent> events(Explanation explanation, Language language)
            throws IOException, ParserException {
        return read(Calendar.render(explanation, language)).getComponents("VEVENT");
    }

    private static net.fortuna.ical4j.model.Calendar read(String file)
            throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(file));
    }
}
