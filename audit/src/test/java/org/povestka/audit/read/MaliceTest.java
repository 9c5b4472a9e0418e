package org.povestka.audit.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.audit.read.LogWriter.Table;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.sort.Cases;
import org.povestka.law.Law;
import org.povestka.law.history.Category;

import static org.assertj.core.api.Assertions.assertThat;

/// Logs as nobody should write them: one line, one day for everything, lines in no order and many
/// times over, one case of very many lines, other encodings, files cut short.
class MaliceTest {

    private static final String HEADER = "case,on,what,summons,appear,receiver\n";
    private static final String ONE_DAY = HEADER
            + "p1,2026-03-03,placed,s1,2026-03-03,\n"
            + "p1,2026-03-03,ban-imposed,s1,,border\n"
            + "p1,2026-03-03,appeared,s1,,\n"
            + "p1,2026-03-03,measure-lifted,s1,,border\n";

    /// `-Dpovestka.lines=1000000` makes a million of them.
    private static final int LINES = Integer.getInteger("povestka.lines", 50_000);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"placed,s1,2026-03-20,", "appeared,s1,,", "opened,,,", "status,,,"})
    void a_log_of_one_line_of_a_fact_has_nothing_wrong(String line) {
        assertThat(checks(HEADER + "p1,2026-03-03," + line + "\n")).isEmpty();
    }

    @Test
    void a_log_of_one_line_of_a_ban_has_a_ban_without_a_summons() {
        assertThat(checks(HEADER + "p1,2026-03-03,ban-imposed,s1,,border\n"))
                .containsExactly("no-summons-of-his");
    }

    @Test
    void where_every_day_is_the_same_any_order_of_the_lines_says_the_same() {
        List<String> lines = new ArrayList<>(ONE_DAY.lines().skip(1).toList());
        List<String> expected = checks(ONE_DAY);
        Random random = new Random(3);
        for (int i = 0; i < 30; i++) {
            Collections.shuffle(lines, random);
            assertThat(checks(HEADER + String.join("\n", lines) + "\n")).isEqualTo(expected);
        }
    }

    @Test
    void what_is_said_many_times_over_is_said_once() {
        String many = HEADER + ONE_DAY.substring(HEADER.length()).repeat(50);
        assertThat(checks(many)).isEqualTo(checks(ONE_DAY));
    }

    @Test
    void a_case_of_very_many_lines_is_judged_whole() {
        StringBuilder log = new StringBuilder("case,on,what,summons,appear,recorded\n");
        log.append("p1,2026-03-03,placed,s1,2026-03-20,\np1,2026-03-03,ban-imposed,s1,,\n");
        Instant first = Instant.parse("2026-03-04T00:00:00Z");
        for (int i = 0; i < LINES; i++) {
            log.append("p1,2026-03-04,opened,s1,,").append(first.plusSeconds(i)).append('\n');
        }
        log.append("p1,2026-03-02,ban-imposed,s1,,\n");
        assertThat(checks(log.toString())).containsExactly("ban-without-ground");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-16", "KOI8-R"})
    void a_line_in_another_encoding_is_a_flaw_and_no_failure(String encoding) {
        byte[] good = ONE_DAY.getBytes(StandardCharsets.UTF_8);
        byte[] bad =
                "p1,2026-03-03,placed,повестка,2026-03-20,\n".getBytes(Charset.forName(encoding));
        byte[] both = Arrays.copyOf(good, good.length + bad.length);
        System.arraycopy(bad, 0, both, good.length, bad.length);
        assertThat(Logs.found(both, Mapping.NONE).none()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "UTF-8", "no-such-encoding"})
    void an_xes_log_whose_bytes_are_not_what_it_says_is_a_flaw_and_no_failure(String encoding) {
        String xes = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><log><trace>"
                + "<string key=\"concept:name\" value=\"повестка\"/></trace>";
        byte[] bytes = xes.getBytes(Charset.forName("KOI8-R"));
        assertThat(Logs.found(bytes, Mapping.NONE).none()).isFalse();
    }

    @Test
    void a_parquet_file_that_is_cut_or_scratched_is_a_flaw_and_no_failure() {
        byte[] whole = LogWriter.parquet(
                new Table(
                        List.of("case", "on", "what", "appear"),
                        Collections.nCopies(
                                500, List.of("p1", "2026-03-03", "placed", "2026-03-20"))),
                folder);
        assertThat(Logs.found(whole, Mapping.NONE).none()).isTrue();
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] cut = Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 5));
            assertThat(Logs.found(cut, Mapping.NONE).none())
                    .as("cut to %d", cut.length)
                    .isFalse();
            byte[] scratched = whole.clone();
            scratched[4 + random.nextInt(whole.length - 4)] ^= (byte) (1 << random.nextInt(8));
            LogFlaws told = Logs.found(scratched, Mapping.NONE);
            assertThat(told.total()).isNotNegative();
        }
    }

    /// What is found in the log of one case, in order.
    private static List<String> checks(String text) {
        Judge judge = new Judge(new Terms(
                Law.IN_FORCE,
                Category.CONSCRIPT,
                LocalDate.of(2026, 3, 20),
                About.Extent.WHOLE,
                new Terms.Shown(EnumSet.of(Column.CASE), EnumSet.noneOf(What.class))));
        List<String> found = new ArrayList<>();
        try (LogFile log = Logs.log(text)) {
            Cases.of(log).read(() -> {
                found.clear();
                return (Consumer<List<Entry>>)
                        entries -> judge.judge(entries, new Sums()).findings().stream()
                                .map(Finding::check)
                                .forEach(check -> found.add(check.id()));
            });
            assertThat(Logs.messages(log.flaws())).isEmpty();
        }
        return found.stream().sorted().toList();
    }
}
