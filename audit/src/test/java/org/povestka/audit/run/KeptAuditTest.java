package org.povestka.audit.run;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;
import org.povestka.audit.paper.JsonReport;
import org.povestka.audit.paper.Made;
import org.povestka.audit.paper.Report;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.Logs;
import org.povestka.audit.read.keep.CaseOrder;
import org.povestka.audit.read.keep.Duplicates;
import org.povestka.law.Law;
import org.povestka.law.history.Category;
import org.povestka.law.time.Day;

import static org.assertj.core.api.Assertions.assertThat;

/// An audit of what was kept of a log writes the same report as one that reads every entry, puts
/// the cases in order in a plain map, and judges each for itself.
class KeptAuditTest {

    private static final Path TOWN = Path.of("..", "examples", "town-with-faults.csv");
    private static final int PEOPLE = 15;
    private static final int TIMES = 12;
    private static final Made.Standards[] STANDARDS = Made.Standards.values();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_report_is_that_of_a_plain_audit(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String text = text(random);
        Made made = new Made("test", List.of(), STANDARDS[(int) seed % STANDARDS.length]);
        try (LogFile log = Logs.log(text)) {
            Audit audit = audit(log);
            StringWriter kept = new StringWriter();
            audit.run(() -> new JsonReport(kept, made), entries -> {});
            StringWriter plain = new StringWriter();
            plainly(audit, new JsonReport(plain, made));

            assertThat(log.flaws().none()).isTrue();
            assertThat(plain.toString()).contains("\"violations\": [\n");
            assertThat(kept.toString().lines().toList())
                    .as("seed %s", seed)
                    .isEqualTo(plain.toString().lines().toList());
        }
    }

    /// Rows that say what others said are kept without being cut into cells: what is wrong with
    /// one is told all the same.
    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7, 8, 9, 10, 11, 12})
    void the_flaws_are_those_of_a_plain_reading(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        String text = spoilt(text(random), random);
        try (LogFile log = Logs.log(text)) {
            Survey.of(log);

            assertThat(Logs.messages(log.flaws())).as("seed %s", seed).isEqualTo(Logs.flaws(text));
        }
    }

    /// A few cells of names look like those of real people, and a few signs are others.
    private static String spoilt(String text, SplittableRandom random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        for (int i = random.nextInt(6); i > 0; i--) {
            int row = random.nextInt(1, lines.size());
            String line = lines.get(row);
            lines.set(
                    row,
                    switch (random.nextInt(4)) {
                        case 0 -> "79161234567" + line.substring(line.indexOf(','));
                        case 1 -> line.replaceFirst("q\\d+-1", "4509 123456");
                        case 2 -> "ж" + line;
                        default -> {
                            int place = random.nextInt(line.length());
                            yield line.substring(0, place)
                                    + ",;\"x-9".charAt(random.nextInt(6))
                                    + line.substring(place);
                        }
                    });
        }
        return String.join("\n", lines);
    }

    private static Audit audit(LogFile log) {
        Survey survey = Survey.of(log);
        LocalDate last = Day.date(survey.lastDay());
        About.Log about = new About.Log("log.csv", "00");
        return new Audit(
                log,
                survey,
                new About(about, Law.IN_FORCE, last, About.Extent.WHOLE, survey.columns()),
                Category.CONSCRIPT);
    }

    private static void plainly(Audit audit, Report report) {
        TreeMap<String, List<Entry>> cases = new TreeMap<>(CaseOrder.NATURAL);
        Consumer<Entry> gather =
                entry -> cases.computeIfAbsent(entry.key().of(), none -> new ArrayList<>())
                        .add(entry);
        audit.log().forEach(gather);
        Judge judge = new Judge(audit.terms());
        Sums sums = new Sums();
        report.begin(audit.about());
        for (List<Entry> entries : cases.values()) {
            List<Entry> once = Duplicates.dropped(entries);
            sums.count(Sums.Count.DUPLICATES, entries.size() - once.size());
            report.add(judge.judge(once, sums));
        }
        report.end(sums);
    }

    /// People of the example town, each several times under other names; rows quoted, ended
    /// otherwise, said twice or out of order, summonses named like decisions, cells left blank.
    private static String text(SplittableRandom random) throws IOException {
        List<String> lines = Files.readAllLines(TOWN);
        List<String> rows = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            String name = name(lines.get(1 + random.nextInt(lines.size() - 1)));
            for (int time = 0; time < TIMES; time++) {
                String other = "q" + (TIMES * person + time);
                boolean asItWas = random.nextInt(3) > 0;
                List<String> own = lines.stream()
                        .filter(line -> name(line).equals(name))
                        .map(line -> line.replace(name, other))
                        .map(line -> asItWas ? line : varied(line, random))
                        .toList();
                rows.addAll(own);
                for (int i = random.nextInt(6); i < 1; i++) {
                    rows.add(own.get(random.nextInt(own.size())));
                }
            }
        }
        for (int i = 0; random.nextBoolean() && i < PEOPLE; i++) {
            int row = random.nextInt(rows.size());
            rows.add(random.nextInt(rows.size()), rows.remove(row));
        }
        StringBuilder text = new StringBuilder(lines.getFirst()).append('\n');
        rows.forEach(row -> text.append(row).append(random.nextInt(60) == 0 ? "\r\n" : "\n"));
        return text.toString();
    }

    private static String varied(String line, SplittableRandom random) {
        String[] cells = line.split(",", -1);
        int office = cells.length - 6;
        return switch (random.nextInt(12)) {
            case 0 -> "\"" + String.join("\",\"", cells) + "\"";
            case 1 -> {
                cells[office] = "\"an \"\"office\"\", the second\"";
                yield String.join(",", cells);
            }
            case 2 -> {
                cells[office + 1] = cells[office + 1].isEmpty() ? "" : cells[4];
                yield String.join(",", cells);
            }
            case 3 -> {
                Arrays.fill(cells, office, cells.length, "");
                yield String.join(",", cells);
            }
            case 4 -> line.replace(cells[4], "summons 1");
            default -> line;
        };
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf(','));
    }
}
