package org.povestka.spark.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.audit.finding.About;
import org.povestka.audit.paper.JsonReport;
import org.povestka.audit.paper.Made;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.OpenedLog;
import org.povestka.audit.read.Strictness;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.run.Audit;
import org.povestka.audit.run.Engine;
import org.povestka.audit.run.OneMachine;
import org.povestka.audit.run.Survey;
import org.povestka.law.Law;
import org.povestka.law.history.Category;
import org.povestka.law.time.Day;
import org.povestka.papers.Language;
import org.povestka.spark.OneSession;

import static org.assertj.core.api.Assertions.assertThat;

/// A log audited on Spark gives the same report, to the last byte.
class SparkAuditTest {

    private static final Path TOWN = Path.of("../examples/town-with-faults.csv");
    private static final int OFFICE = 14;
    private static final long SMALL = 20_000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "33554432, 1, LEFT_OUT",
        "20000,    3, LEFT_OUT",
        "5000,     9, LEFT_OUT",
        "1,        4, SHOWN"
    })
    void however_it_is_parted_the_report_has_the_same_bytes(
            long bytes, int places, Made.Standards standards) throws IOException {
        // One row a stretch is for a log of few rows.
        Path log = bytes == 1 ? written(lines(TOWN).subList(0, 40)) : TOWN;
        assertSame(
                report(new SparkAudit(OneSession.cluster(), bytes, places), log, standards),
                report(new OneMachine(), log, standards));
    }

    @Test
    void lines_in_any_order_and_twice_change_nothing() throws IOException {
        List<String> lines = lines(TOWN);
        List<String> mixed = new ArrayList<>(lines.subList(1, lines.size()));
        mixed.addAll(mixed.subList(100, 300));
        Collections.shuffle(mixed, new Random(5));
        mixed.addFirst(lines.getFirst());
        assertSame(written(mixed));
    }

    @Test
    void an_office_with_half_of_the_log_changes_nothing() throws IOException {
        List<String> skewed = new ArrayList<>();
        for (String line : lines(TOWN)) {
            String[] cells = line.split(",", -1);
            cells[OFFICE] = skewed.size() % 2 == 1 ? "office-0" : cells[OFFICE];
            skewed.add(String.join(",", cells));
        }
        assertSame(written(skewed));
    }

    @Test
    void a_person_with_a_tenth_of_the_log_changes_nothing() throws IOException {
        List<String> skewed = new ArrayList<>();
        for (String line : lines(TOWN)) {
            boolean his = skewed.size() > 1_200 && skewed.size() < 1_400;
            skewed.add(his ? "p00007" + line.substring(line.indexOf(',')) : line);
        }
        assertSame(written(skewed));
    }

    @Test
    void a_packed_log_is_read_as_a_whole() throws IOException {
        Path packed = folder.resolve("town.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(TOWN, out);
        }
        assertSame(packed);
    }

    @Test
    void a_log_of_its_header_alone_has_no_case() throws IOException {
        assertSame(written(lines(TOWN).subList(0, 1)));
    }

    @Test
    void a_log_with_flaws_is_refused_with_the_flaws_of_one_machine() throws IOException {
        List<String> lines = lines(TOWN);
        lines.add(700, "p9,2025-13-01,,placed,,,,,,,,,,,,,,,,");
        lines.add(1_900, "p9,\"2025-01-01");
        Path bad = written(lines);
        try (LogFile there = open(bad, new Strictness.Strict());
                LogFile here = open(bad, new Strictness.Strict())) {
            new SparkAudit(OneSession.cluster(), SMALL, 3).survey(there);
            new OneMachine().survey(here);
            assertThat(there.usable()).isFalse();
            assertThat(there.flaws().first()).hasSize(3).isEqualTo(here.flaws().first());
        }
    }

    @Test
    void lines_set_aside_are_set_aside_once_and_counted() throws IOException {
        List<String> lines = lines(TOWN);
        lines.add(700, "p9,2025-13-01,,placed,,,,,,,,,,,,,,,,");
        Path bad = written(lines);
        String there =
                report(new SparkAudit(OneSession.cluster(), SMALL, 3), bad, lenient("there"));
        String here = report(new OneMachine(), bad, lenient("here"));
        assertSame(there, here);
        assertThat(there).contains("\"set-aside\": 1");
        assertThat(folder.resolve("there")).hasSameTextualContentAs(folder.resolve("here"));
    }

    private void assertSame(Path log) throws IOException {
        Made.Standards none = Made.Standards.LEFT_OUT;
        assertSame(
                report(new SparkAudit(OneSession.cluster(), SMALL, 3), log, none),
                report(new OneMachine(), log, none));
    }

    private void assertSame(String there, String here) throws IOException {
        assertThat(Files.writeString(folder.resolve("there.json"), there))
                .hasSameTextualContentAs(Files.writeString(folder.resolve("here.json"), here));
    }

    private Strictness lenient(String aside) {
        return new Strictness.Lenient(folder.resolve(aside), Language.EN);
    }

    private static String report(Engine engine, Path file, Made.Standards standards) {
        try (LogFile log = open(file, new Strictness.Strict())) {
            return report(engine, log, standards);
        }
    }

    private static String report(Engine engine, Path file, Strictness strictness) {
        try (LogFile log = open(file, strictness)) {
            return report(engine, log, Made.Standards.LEFT_OUT);
        }
    }

    private static String report(Engine engine, LogFile log, Made.Standards standards) {
        Survey survey = engine.survey(log);
        assertThat(log.usable()).isTrue();
        int last = survey.entries() == 0 ? 0 : survey.lastDay();
        About about = new About(
                new About.Log("town.csv", "5eed"),
                Law.IN_FORCE,
                Day.date(last),
                About.Extent.WHOLE,
                survey.columns());
        List<StringWriter> reports = new ArrayList<>();
        engine.run(
                new Audit(log, survey, about, Category.CONSCRIPT),
                () -> {
                    reports.add(new StringWriter());
                    return new JsonReport(
                            reports.getLast(), new Made("test", List.of(), standards));
                },
                entries -> {});
        return reports.getLast().toString();
    }

    private static LogFile open(Path file, Strictness strictness) {
        return switch (LogFile.open(file, Mapping.NONE, strictness)) {
            case OpenedLog.Opened opened -> opened.log();
            case OpenedLog.Refused refused ->
                throw new AssertionError(refused.flaws().first().toString());
        };
    }

    private static List<String> lines(Path file) throws IOException {
        return new ArrayList<>(Files.readAllLines(file));
    }

    private Path written(List<String> lines) throws IOException {
        return Files.write(folder.resolve("log.csv"), lines);
    }
}
