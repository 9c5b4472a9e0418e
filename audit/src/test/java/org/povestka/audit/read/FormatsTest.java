package org.povestka.audit.read;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.LogWriter.Table;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.sort.Cases;
import org.povestka.law.flaw.Flaw;

import static org.assertj.core.api.Assertions.assertThat;

/// The same log in every format, packed or not, in whatever order, is the same cases.
class FormatsTest {

    private static final List<String> HEADER = List.of(
            "case", "summons", "what", "on", "appear", "until", "measure", "receiver", "office");

    private static final Mapping MAPPING = new Mapping(
            Mapping.NONE.names(),
            Map.of(),
            Mapping.NONE.ignored(),
            Mapping.Times.ISO,
            new Mapping.Objects("person", "paper"));

    @TempDir
    private Path folder;

    @Test
    void a_random_log_is_the_same_cases_in_every_format_and_order() {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Table table = table(random);
            List<List<String>> expected = cases(LogWriter.csv(table));
            List<List<String>> rows = new ArrayList<>(table.rows());
            Collections.shuffle(rows, random);
            Table shuffled = new Table(HEADER, rows);

            assertThat(expected).as("seed " + seed).isNotEmpty();
            for (byte[] bytes : formats(shuffled)) {
                assertThat(cases(bytes))
                        .as("seed %d: %s", seed, new String(bytes, 0, 40, StandardCharsets.UTF_8))
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void a_file_that_ends_too_early_is_a_flaw() {
        for (byte[] bytes : formats(table(new Random(3)))) {
            byte[] cut = Arrays.copyOf(bytes, bytes.length - bytes.length / 4);
            boolean lines = bytes[0] == 'c' || (bytes[0] == '{' && bytes[2] == 'c');
            if (!lines) {
                assertThat(Logs.found(cut, MAPPING).end())
                        .as(new String(bytes, 0, 4, StandardCharsets.UTF_8))
                        .isEqualTo(LogFlaws.End.UNREADABLE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"case\": \"p1\", \"on\": [1], \"what\": \"opened\"}|NOT_ONE_VALUE",
                "{\"case\": \"p1\", \"on\": \"2025-07-03\"|SYNTAX",
                "{\"case\": \"p1\", \"case\": \"p1\"}|DUPLICATE_KEY",
                "[1]|NOT_A_MAPPING",
                "{\"case\": \"p1\", \"on\": \"2025-07-03\", \"what\": \"opened\"} x|SYNTAX"
            })
    void a_line_of_json_that_is_no_entry_is_a_flaw(String lineAndKind) {
        int bar = lineAndKind.indexOf('|');
        String good = "{\"case\": \"p1\", \"on\": \"2025-07-03\", \"what\": \"opened\"}\n";
        String text = good + lineAndKind.substring(0, bar) + "\n" + good;
        LogFlaws flaws = Logs.found(text.getBytes(StandardCharsets.UTF_8), Mapping.NONE);

        assertThat(flaws.first())
                .extracting(flaw -> flaw.place().line() + " " + flaw.kind())
                .containsExactly("2 " + lineAndKind.substring(bar + 1));
    }

    @Test
    void a_column_that_only_the_last_line_of_json_has_is_a_column() {
        String text = """
                {"case": "p1", "on": "2025-07-03", "what": "opened"}

                {"case": "p1", "on": "2025-07-04", "what": "ban-imposed", "decision": 7, "office": null}
                """;
        try (LogFile log = Logs.log(text)) {
            assertThat(log.columns()).hasSize(5);
            assertThat(Logs.entries(log))
                    .extracting(entry -> entry.extra().paper().number())
                    .containsExactly("", "7");
        }
    }

    @Test
    void a_document_type_in_xes_is_refused() {
        String text =
                "<?xml version=\"1.0\"?><!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<log><trace><string key=\"concept:name\" value=\"&x;\"/></trace></log>";

        assertThat(Logs.found(text.getBytes(StandardCharsets.UTF_8), Mapping.NONE)
                        .first())
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.XML_SYNTAX);
    }

    @Test
    void an_event_of_two_persons_or_of_an_unknown_object_is_a_flaw() {
        String text = """
                {"objects": [{"id": "a", "type": "person"}, {"id": "b", "type": "person"}],
                 "events": [
                 {"id": "1", "type": "opened", "time": "2025-07-03T09:00:00Z",
                  "relationships": [{"objectId": "a"}, {"objectId": "b"}]},
                 {"id": "2", "type": "opened", "time": "2025-07-03T09:00:00Z",
                  "relationships": [{"objectId": "a"}, {"objectId": "c"}]}]}
                """;

        assertThat(Logs.found(text.getBytes(StandardCharsets.UTF_8), MAPPING).first())
                .extracting(flaw -> flaw.place().line() + " " + flaw.kind())
                .containsExactly("3 SECOND_OBJECT", "5 UNKNOWN_OBJECT");
    }

    @Test
    void what_an_object_says_of_itself_holds_from_its_moment_on() {
        String text = """
                {"objects": [
                   {"id": "a", "type": "person", "attributes": [
                     {"name": "category", "time": "2025-07-10T00:00:00+03:00", "value": "deferred"},
                     {"name": "category", "time": "1970-01-01T00:00:00Z", "value": "conscript"},
                     {"name": "receiver", "time": "1970-01-01T00:00:00Z", "value": "banks"}]},
                   {"attributes": [{"name": "appear", "value": "2025-07-21"}], "id": "s", "type": "paper"},
                   {"id": "x", "type": "desk", "attributes": [{"name": "colour", "value": "red"}]}],
                 "events": [
                 {"type": "placed", "time": "2025-07-03T09:00:00Z", "relationships": [
                   {"objectId": "a"}, {"objectId": "s"}, {"objectId": "x"}]},
                 {"type": "ban-imposed", "time": "2025-07-09T21:00:00Z",
                  "attributes": [{"name": "receiver", "value": "border"}],
                  "relationships": [{"objectId": "s"}, {"objectId": "a"}]}]}
                """;

        List<Entry> entries = Logs.entries(text.getBytes(StandardCharsets.UTF_8), MAPPING);

        assertThat(entries)
                .extracting(entry -> entry.extra().person().status().word() + " "
                        + entry.particulars().receiver() + " "
                        + LocalDate.ofEpochDay(entry.particulars().appearOn()))
                .containsExactly("conscript banks 2025-07-21", "deferred border 2025-07-21");
    }

    private Set<byte[]> formats(Table table) {
        byte[] csv = LogWriter.csv(table);
        byte[] lines = LogWriter.jsonLines(table);
        return Set.of(
                csv,
                LogWriter.gzip(csv),
                LogWriter.zstd(csv),
                lines,
                LogWriter.zstd(lines),
                LogWriter.ocel(table),
                LogWriter.gzip(LogWriter.ocel(table)),
                LogWriter.xes(table),
                LogWriter.zstd(LogWriter.xes(table)),
                LogWriter.parquet(table, folder));
    }

    /// The cases, each with what its entries say in an order of their own.
    private static List<List<String>> cases(byte[] bytes) {
        try (LogFile log = Logs.log(bytes, MAPPING)) {
            List<List<String>> cases = new ArrayList<>();
            Cases.of(log).read(() -> {
                cases.clear();
                return (Consumer<List<Entry>>) entries -> cases.add(
                        entries.stream().map(FormatsTest::said).sorted().toList());
            });
            assertThat(Logs.messages(log.flaws())).isEmpty();
            return cases;
        }
    }

    private static String said(Entry entry) {
        return entry.key().of() + " " + entry.key().summons() + " " + entry.what() + " "
                + entry.when().on() + " " + entry.particulars() + " " + entry.extra();
    }

    private static Table table(Random random) {
        List<List<String>> rows = new ArrayList<>();
        int count = 20 + random.nextInt(60);
        for (int i = 0; i < count; i++) {
            String day = "2025-0" + (1 + random.nextInt(8)) + "-1" + random.nextInt(10);
            String what = List.of(
                            "placed", "opened", "measure-imposed", "measure-lifted", "excused")
                    .get(random.nextInt(5));
            boolean measure = what.startsWith("measure");
            rows.add(List.of(
                    "p" + random.nextInt(9),
                    random.nextInt(4) == 0 ? "" : "s" + random.nextInt(3),
                    what,
                    day + "T0" + random.nextInt(10) + ":15:00Z",
                    what.equals("placed") ? "2025-09-01" : "",
                    what.equals("excused") ? "2025-09-02" : "",
                    measure ? List.of("credit", "exit-ban", "ladder").get(random.nextInt(3)) : "",
                    measure && random.nextBoolean() ? "banks" : "",
                    List.of("", "Отдел \"А\" & Б", "<7>").get(random.nextInt(3))));
        }
        return new Table(HEADER, rows);
    }
}
