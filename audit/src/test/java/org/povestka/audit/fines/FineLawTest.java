package org.povestka.audit.fines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.row.LogSource;
import org.povestka.audit.read.row.Row;
import org.povestka.audit.read.row.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/// The engine's reading of rows, its days, windows, verdicts and what was known when are not made
/// for one statute: the Italian traffic fine stands on them, and every planted error is found.
class FineLawTest {

    private static final int FINES = 400;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void every_error_in_a_random_log_of_fines_is_found_and_nothing_else(long seed)
            throws IOException {
        FineLog log = new FineLog(seed, FINES);
        Map<String, List<FineLaw.Entry>> cases =
                read(log.text()).stream().collect(Collectors.groupingBy(FineLaw.Entry::of));
        assertThat(cases).hasSize(FINES);
        cases.forEach((name, entries) -> assertThat(FineLaw.judge(entries))
                .as("seed %d, %s: %s", seed, log.planted().get(name), entries)
                .isEqualTo(log.planted()
                        .getOrDefault(name, FineLog.Planted.NOTHING)
                        .expected()));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-05-31, UNLAWFUL, the sixtieth day has to run out",
        "2010-06-01, LAWFUL,   the day after it"
    })
    void a_penalty_on_a_fine_notified_on_1_April_2010(LocalDate day, Verdict expected, String why) {
        List<FineLaw.Entry> fine = new ArrayList<>();
        fine.add(entry("Create Fine", "2010-03-01"));
        fine.add(entry("Send Fine", "2010-03-20"));
        fine.add(entry("Insert Fine Notification", "2010-04-01"));
        fine.add(entry("Add penalty", day.toString()));
        assertThat(FineLaw.judge(fine).isEmpty()).as(why).isEqualTo(expected == Verdict.LAWFUL);
    }

    private static FineLaw.Entry entry(String word, String day) {
        return FineLaw.Entry.of("A1", word, day, day + "T12:00:00Z");
    }

    private List<FineLaw.Entry> read(String text) throws IOException {
        Path file = folder.resolve("fines.csv");
        Files.writeString(file, text);
        LogFlaws flaws = LogFlaws.of("fines.csv");
        List<FineLaw.Entry> entries = new ArrayList<>();
        try (Rows rows = new LogSource("fines.csv", file).rows(Mapping.NONE, flaws)) {
            assertThat(rows.header()).containsExactly("Case ID", "Activity", "Day", "Recorded");
            while (rows.next() == Rows.Step.ROW) {
                Row row = rows.row();
                entries.add(FineLaw.Entry.of(row.text(0), row.text(1), row.text(2), row.text(3)));
            }
        }
        assertThat(flaws.none()).isTrue();
        return entries;
    }
}
