package org.povestka.journal.format;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.povestka.law.history.Account;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Event;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.Suit;
import org.povestka.law.history.SummonsId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseFilesTest {

    private static final SummonsId S1 = new SummonsId("s1");
    private static final String PLACED_ON_3_JULY = """
            person: {category: conscript}
            events:
              - {on: 2025-07-03, what: placed, appear: 2025-07-21}
            """;

    @Test
    void the_smallest_case_says_nothing_that_it_does_not_know() {
        CaseFile.Case read = Reads.goodCase(PLACED_ON_3_JULY);

        assertThat(read.history().person()).isEqualTo(Person.of(Category.CONSCRIPT));
        assertThat(read.history().events())
                .containsExactly(placed("2025-07-03", "s1", "2025-07-21"));
        assertThat(read.ask()).isEmpty();
        assertThat(read.id()).isEqualTo(CaseId.NOT_SAID);
    }

    @Test
    void everything_that_can_be_said_of_a_person_is_read() {
        CaseFile.Case read = Reads.goodCase("""
                person:
                  {born: 2003-05-14, category: deferred, account: false, region: RU-MOW, group: far-north}
                events: [{on: 2025-07-03, what: draft-decision}]
                """);

        assertThat(read.history().person())
                .isEqualTo(new Person(
                        Category.DEFERRED,
                        new Birth.On(LocalDate.of(2003, 5, 14)),
                        Account.NONE,
                        new Region("RU-MOW"),
                        DispatchGroup.FAR_NORTH));
    }

    @Test
    void events_carry_what_their_kind_takes() {
        CaseFile.Case read = Reads.goodCase("""
                person: {category: conscript}
                events:
                  - {on: 2025-07-03, what: placed, summons: s1, appear: 2025-07-21, reason: medical-exam}
                  - {on: 2025-07-20, what: excused, until: 2025-07-25, accepted: 2025-07-22}
                  - {on: 2025-08-11, what: measure-imposed, measure: real-estate, recorded: 2025-08-12}
                  - {on: 2025-08-20, what: suit-filed, against: measures, recorded: 2025-08-20T09:30:00+03:00}
                """);

        assertThat(read.history().events())
                .containsExactly(
                        new Event.Placed(
                                day("2025-07-03"),
                                at("2025-07-03T00:00:00Z"),
                                S1,
                                day("2025-07-21"),
                                Reason.MEDICAL_EXAM),
                        new Event.Excused(
                                day("2025-07-20"),
                                at("2025-07-20T00:00:00Z"),
                                S1,
                                day("2025-07-25"),
                                day("2025-07-22")),
                        new Event.MeasureImposed(
                                day("2025-08-11"),
                                at("2025-08-12T00:00:00Z"),
                                S1,
                                Measure.REAL_ESTATE),
                        new Event.SuitFiled(
                                day("2025-08-20"), at("2025-08-20T06:30:00Z"), Suit.MEASURES));
    }

    @Test
    void an_excuse_without_accepted_was_accepted_on_its_first_day() {
        CaseFile.Case read = Reads.goodCase(
                PLACED_ON_3_JULY + "  - {on: 2025-07-20, what: excused, until: 2025-07-25}\n");

        assertThat(read.history().events().getLast())
                .isEqualTo(new Event.Excused(
                        day("2025-07-20"),
                        at("2025-07-20T00:00:00Z"),
                        S1,
                        day("2025-07-25"),
                        day("2025-07-20")));
    }

    @Test
    void a_paper_may_come_before_placing_and_so_may_the_first_day_of_an_excuse() {
        assertThat(Reads.flaws(PLACED_ON_3_JULY + """
                  - {on: 2025-07-01, what: sent-to-employer}
                  - {on: 2025-07-02, what: handed-over}
                  - {on: 2025-06-30, what: excused, until: 2025-07-25, accepted: 2025-07-03}
                """)).isEmpty();
    }

    @Test
    void what_only_looks_odd_is_no_contradiction() {
        assertThat(Reads.flaws(PLACED_ON_3_JULY + """
                  - {on: 2025-07-04, what: handed-over}
                  - {on: 2025-07-05, what: refused}
                  - {on: 2025-07-06, what: measure-lifted, measure: driving}
                  - {on: 2025-07-07, what: recalled}
                  - {on: 2025-07-08, what: appeared}
                  - {on: 2025-07-08, what: appeared}
                  - {on: 2025-06-01, what: learned}
                """)).isEmpty();
    }

    @Test
    void the_only_summons_is_called_as_any_event_calls_it() {
        CaseFile.Case read = Reads.goodCase(
                PLACED_ON_3_JULY + "  - {on: 2025-07-04, what: opened, summons: letter}\n");

        assertThat(read.history().summonses().getFirst().id()).isEqualTo(new SummonsId("letter"));
        assertThat(read.history().summonses().getFirst().facts()).hasSize(2);
    }

    @Test
    void the_summons_may_be_named_where_it_does_not_matter() {
        assertThat(Reads.flaws(PLACED_ON_3_JULY + """
                  - {on: 2025-09-11, what: border-attempt, summons: s1}
                  - {on: 2025-09-12, what: learned, summons: s1}
                """)).isEmpty();
    }

    @Test
    void days_asked_about_and_a_pseudonym_are_read() {
        CaseFile.Case read =
                Reads.goodCase("id: row 7\nask: [2025-07-10, 2025-07-11]\n" + PLACED_ON_3_JULY);

        assertThat(read.ask()).containsExactly(day("2025-07-10"), day("2025-07-11"));
        assertThat(read.id()).isEqualTo(new CaseId("row 7"));
    }

    @Test
    void where_nothing_happened_a_day_can_still_be_asked_about() {
        CaseFile.Case read =
                Reads.goodCase("person: {category: conscript}\nevents: []\nask: [2026-04-05]\n");

        assertThat(read.history().events()).isEmpty();
        assertThat(read.ask()).containsExactly(day("2026-04-05"));
    }

    @Test
    void json_is_read_as_it_is() {
        CaseFile.Case read = Reads.goodCase("""
                {
                \t"person" : {"category":"conscript","account":true},
                \t"events" : [
                \t\t{"on":"2025-07-03","what":"placed","appear":"2025-07-21","summons":"\\u0441 1\\/2"}
                \t]
                }
                """);

        assertThat(read.history().person().account()).isEqualTo(Account.HELD);
        assertThat(read.history().events())
                .containsExactly(placed("2025-07-03", "с 1/2", "2025-07-21"));
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_are_accepted() {
        String windows = "\uFEFF" + PLACED_ON_3_JULY.replace("\n", "\r\n");

        assertThat(Reads.goodCase(windows)).isEqualTo(Reads.goodCase(PLACED_ON_3_JULY));
    }

    @Test
    void places_count_characters_behind_a_byte_order_mark_and_windows_line_ends() {
        String windows = "\uFEFF# с комментарием\r\nperson: {category: 😀}\r\nevents: []\r\n";

        assertThat(Reads.flaws(windows))
                .containsExactly(
                        "2:20 WRONG_WORD category 😀 conscript, reservist, deferred, exempt,"
                                + " woman-without-specialty",
                        "3:9 NO_EVENTS");
    }

    @Test
    void a_moment_may_lie_on_the_day_before_as_far_as_the_earliest_zone_does() {
        assertThat(Reads.flaws(PLACED_ON_3_JULY
                        + "  - {on: 2025-07-04, what: opened, recorded: 2025-07-03T10:00:00Z}\n"))
                .isEmpty();
        assertThat(Reads.flaws(PLACED_ON_3_JULY
                        + "  - {on: 2025-07-04, what: opened, recorded: 2025-07-03T09:59:59Z}\n"))
                .containsExactly("4:46 RECORDED_BEFORE_ON 2025-07-03T09:59:59Z 2025-07-04");
    }

    @Test
    void input_that_cannot_be_read_is_a_failure_of_the_machine() {
        assertThatThrownBy(() -> CaseFiles.read("case.yaml", new Inputs.Broken()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("case.yaml");
    }

    @Test
    void a_file_of_50_megabytes_is_refused_without_reading_it() {
        byte[] line = "# nothing but a comment\n".getBytes(StandardCharsets.UTF_8);
        Inputs.Endless endless = new Inputs.Endless(line);

        assertThat(Reads.shown(CaseFiles.read("-", endless)))
                .containsExactly("1:1 TOO_LONG 1048576");
        assertThat(endless.taken()).isLessThan(2L << 20);
    }

    private static Event.Placed placed(String on, String summons, String appearOn) {
        return new Event.Placed(
                day(on),
                at(on + "T00:00:00Z"),
                new SummonsId(summons),
                day(appearOn),
                Reason.NOT_SAID);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }
}
