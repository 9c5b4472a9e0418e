package org.povestka.audit.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;

class LogFileTest {

    private static final String HEADER =
            "case,on,what,recorded,summons,appear,until,measure,receiver\n";

    @TempDir
    private Path folder;

    @Test
    void an_entry_says_what_its_row_says() {
        Entry entry = Logs.entries(HEADER
                        + "p1,2025-07-03,placed,2025-07-03T09:30:00+03:00,s1,2025-07-21,,,\n")
                .getFirst();

        assertThat(entry.key()).isEqualTo(new Entry.Key(2, "p1", "s1"));
        assertThat(entry.what()).isEqualTo(What.PLACED);
        assertThat(Day.date(entry.when().on())).isEqualTo(LocalDate.of(2025, 7, 3));
        assertThat(Instant.ofEpochSecond(entry.when().recorded()))
                .isEqualTo(Instant.parse("2025-07-03T06:30:00Z"));
        assertThat(Day.date(entry.particulars().appearOn())).isEqualTo(LocalDate.of(2025, 7, 21));
        assertThat(entry.extra()).isSameAs(Entry.Extra.NONE);
    }

    @Test
    void what_is_not_said_is_the_beginning_of_the_day_in_utc_and_no_summons() {
        Entry entry = Logs.entries("case,on,what\np1,2025-07-03,opened\n").getFirst();

        assertThat(Instant.ofEpochSecond(entry.when().recorded()))
                .isEqualTo(Instant.parse("2025-07-03T00:00:00Z"));
        assertThat(entry.key().summons()).isEmpty();
        assertThat(entry.particulars()).isSameAs(Entry.Particulars.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "measure-imposed, credit, CREDIT",
        "ban-imposed, '', EXIT_BAN",
        "ban-imposed, exit-ban, EXIT_BAN",
        "ladder-imposed, '', SOLE_TRADER SELF_EMPLOYED REAL_ESTATE DRIVING VEHICLE_REGISTRATION CREDIT",
        "measure-lifted, credit+driving, CREDIT DRIVING",
        "notified, '', ''",
        "notified, exit-ban, EXIT_BAN",
        "opened, credit, ''"
    })
    void a_word_means_its_measures(String what, String measure, String expected) {
        Entry entry = Logs.entries(
                        "case,on,what,measure\np1,2025-07-03," + what + "," + measure + "\n")
                .getFirst();

        assertThat(String.join(
                        " ",
                        entry.particulars().measures().stream()
                                .map(Measure::name)
                                .toList()))
                .isEqualTo(expected);
    }

    @Test
    void lifting_without_a_measure_lifts_all_of_them() {
        Entry entry =
                Logs.entries("case,on,what\np1,2025-07-03,measure-lifted\n").getFirst();

        assertThat(entry.particulars().measures()).containsExactly(Measure.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void commas_semicolons_and_tabs_part_cells_behind_a_byte_order_mark(String delimiter) {
        String text = "\uFEFF" + HEADER + "p1,2025-07-03,opened,,\"s\"\"1\",,,,\r\n\r\n";

        List<Entry> entries = Logs.entries(text.replace(",", delimiter));

        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().key().summons()).isEqualTo("s\"1");
    }

    @Test
    void the_columns_are_those_of_the_header() {
        try (LogFile log = Logs.log("what,on,case,hand\n")) {
            assertThat(log.columns())
                    .isEqualTo(EnumSet.of(Column.CASE, Column.ON, Column.WHAT, Column.HAND));
        }
    }

    @Test
    void every_flaw_is_told_with_its_place() {
        String log = HEADER
                + "p1,2025-07-03,placd,,,,,,\n"
                + "p1,2025-02-30,opened,,,,,,\n"
                + "p1,3 July,opened,,,,,,\n"
                + "p1,2025-07-03,placed,,,,,,\n"
                + "p1,2025-07-03,excused,,,,2025-07-01,,\n"
                + "p1,2025-07-03,opened\n"
                + ",2025-07-03,opened,yesterday,,,,,\n"
                + "p1,2025-07-03,ban-imposed,2025-06-01,,,,credit,moon\n"
                + "p1,1999-07-03,opened,,\"s1,,,,\n"
                + "p1,2025-07-03,something,,,,,,\n";
        List<String> expected = List.of(
                "-:2:15: what: no such word here: placd: expected placed, or the word in the mapping",
                "-:3:4: on: the calendar has no such day: 2025-02-30",
                "-:4:4: on: not a day such as 2025-07-03: 3 July",
                "-:5:24: placed says nothing without appear: expected a value",
                "-:6:26: until 2025-07-01 is before the first day of the excuse: expected",
                "-:7:1: the row has 3 cells, the header 9: expected as many",
                "-:8:1: case: no value: expected one, or leave case out",
                "-:8:20: recorded: neither a day such as 2025-07-03 nor a moment such as",
                "-:9:27: recorded 2025-06-01T00:00:00Z is before the event itself: expected",
                "-:9:41: ban-imposed does not impose this measure: credit",
                "-:9:48: receiver: no such word here: moon: expected one of border, tax-service,",
                "-:10:23: this has no end: \"",
                "-:11:15: what: no such word here: something: expected one of placed,");

        List<String> messages = Logs.flaws(log).lines().toList();

        assertThat(messages).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(messages.get(i)).startsWith(expected.get(i));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| -:1:1: the log holds no entry: expected a header and one row at least",
                "'case,on'| -:1:1: a column is missing that every log has: what",
                "'case,on,what,on'| -:1:14: two columns have the same name: on",
                "'case,on,what,recieved'| -:1:14: unknown column recieved: expected receiver, or its name"
            })
    void a_heading_with_a_flaw_refuses_the_log(String header, String message) {
        assertThat(Logs.flaws(header)).startsWith(message).hasLineCount(1);
    }

    @Test
    void bytes_of_another_encoding_are_a_flaw_of_their_line() {
        byte[] bytes = "case,on,what,office\np1,2025-07-03,opened,\u041c\np1,2025-07-03,opened,\n"
                .getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xCC;

        assertThat(Logs.messages(Logs.found(bytes, Mapping.NONE)))
                .contains("-:3:21: not a text in UTF-8: found the byte 0xCC");
    }

    @Test
    void the_first_thousand_flaws_are_told_and_the_others_counted() {
        LogFlaws flaws = Logs.found(
                ("case,on,what\n" + "p1,2025-07-03,odd\n".repeat(2500))
                        .getBytes(StandardCharsets.UTF_8),
                Mapping.NONE);

        assertThat(flaws.first()).hasSize(1000);
        assertThat(flaws.total()).isEqualTo(2500);
        assertThat(flaws.counts().values()).containsExactly(2500L);
    }

    @Test
    void bad_lines_are_set_aside_with_what_is_wrong_with_them() throws IOException {
        Path file = Files.writeString(
                folder.resolve("log.csv"),
                "case,on,what\np1,2025-07-03,opened\np2,2025-02-30,opend\np3,2025-07-04,opened\n");
        Path aside = folder.resolve("aside.txt");
        OpenedLog opened =
                LogFile.open(file, Mapping.NONE, new Strictness.Lenient(aside, Language.EN));
        List<Entry> entries = new ArrayList<>();

        try (LogFile log = ((OpenedLog.Opened) opened).log()) {
            log.forEach(entries::add);
            assertThat(log.usable()).isTrue();
            assertThat(log.counts()).isEqualTo(new Counts(2, 0, 1));
        }

        assertThat(entries).extracting(entry -> entry.key().of()).containsExactly("p1", "p3");
        assertThat(Files.readString(aside))
                .isEqualTo("# " + file + ":3:15: what: no such word here: opend: expected opened,"
                        + " or the word in the mapping\n# " + file
                        + ":3:4: on: the calendar has no such day: 2025-02-30\n"
                        + "p2,2025-02-30,opend\n");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("log.csv", "aside.txt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4509 123456,opened|LOOKS_REAL",
                "p1,123-456-789 01|LOOKS_REAL",
                "Ivanov Ivan Ivanovich,opened|LOOKS_LIKE_A_NAME",
                "p1,Иванов И. И.|LOOKS_LIKE_A_NAME",
                "someone@example.org,opened|LOOKS_LIKE_A_NAME"
            })
    void a_real_person_stops_the_reading_before_anything_is_handed_over(String cells, String kind)
            throws IOException {
        List<String> parts = List.of(cells.split(",", -1));
        Path file = Files.writeString(
                folder.resolve("log.csv"),
                "case,what,on\np0,opened,2025-07-03\np0,oddly,2025-07-03\n" + parts.get(0) + ","
                        + parts.get(1) + ",2025-07-03\n");
        Path aside = folder.resolve("aside.txt");
        OpenedLog opened =
                LogFile.open(file, Mapping.NONE, new Strictness.Lenient(aside, Language.EN));

        try (LogFile log = ((OpenedLog.Opened) opened).log()) {
            assertThat(Logs.entries(log)).isEmpty();
            assertThat(log.usable()).isFalse();
            assertThat(log.flaws().end()).isEqualTo(LogFlaws.End.REAL_PERSON);
            assertThat(log.flaws().first().getLast().kind().name()).isEqualTo(kind);
            assertThat(Logs.messages(log.flaws())).doesNotContain("Ivanov", "Иванов", "4509");
        }
        assertThat(aside).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passport", "Фамилия", "snils_number", "lastName", "ФИО", "e-mail"})
    void a_column_that_identifies_people_refuses_the_log(String column) {
        assertThat(Logs.flaws("case,on,what," + column + "\n"))
                .contains("identifies real people: no such column may be given");
    }
}
