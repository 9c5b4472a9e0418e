package org.povestka.audit.read.sort;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.Logs;
import org.povestka.audit.read.keep.CaseOrder;

import static org.assertj.core.api.Assertions.assertThat;

class CasesTest {

    private static final String HEADER = "case,on,what,summons,office,grounds\n";
    private static final long TINY = 20_000;

    @Test
    void shuffled_lines_and_a_bound_that_is_reached_often_give_the_same_cases() {
        List<String> lines = lines(3_000, new Random(11));
        List<Case> expected = read(HEADER + String.join("\n", lines), Cases.BOUND, true);
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(12));
        String text = HEADER + String.join("\n", shuffled);

        assertThat(expected).hasSizeGreaterThan(100);
        assertThat(sortedWithin(read(text, Cases.BOUND, false))).isEqualTo(sortedWithin(expected));
        assertThat(read(text, TINY, false)).isEqualTo(read(text, Cases.BOUND, false));
    }

    @Test
    void a_case_of_many_lines_is_one_case_in_the_order_of_its_lines() {
        int many = 100_000;
        StringBuilder text = new StringBuilder("case,on,what,summons\n");
        IntStream.range(0, many)
                .forEach(i -> text.append("p1,2025-07-03,opened,s").append(i).append('\n'));
        text.append("p0,2025-07-03,opened,s1\n");

        List<List<Entry>> cases = cases(text.toString(), 1 << 20);

        assertThat(cases).hasSize(2);
        assertThat(cases.get(1)).hasSize(many);
        assertThat(cases.get(1).stream().map(entry -> entry.key().line()).toList())
                .isSorted();
    }

    @Test
    void what_a_case_says_twice_is_left_out_and_counted() {
        String text = """
                case,on,what,summons
                p1,2025-07-03,opened,s1
                p1,2025-07-04,opened,s1
                p1,2025-07-03,opened,s1
                p1,2025-07-03,opened,s2
                """;
        try (LogFile log = Logs.log(text)) {
            Cases cases = Cases.of(log);
            List<Entry> met = new ArrayList<>();
            cases.read(() -> (Consumer<List<Entry>>) met::addAll);

            assertThat(met).extracting(entry -> entry.key().line()).containsExactly(2L, 3L, 5L);
            assertThat(cases.duplicates()).isEqualTo(1);
            assertThat(cases.cases()).isEqualTo(1);
            assertThat(cases.sorted()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "case-9, case-10",
        "a, b",
        "7, 007",
        "007, 8",
        "a1b2, a1b10",
        "a, a1",
        "a-1, a1",
        "'', a"
    })
    void digits_compare_as_numbers(String earlier, String later) {
        assertThat(CaseOrder.NATURAL.compare(earlier, later)).isNegative();
        assertThat(CaseOrder.NATURAL.compare(later, earlier)).isPositive();
        assertThat(CaseOrder.NATURAL.compare(later, later)).isZero();
    }

    private static List<String> lines(int count, Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lines.add("case-" + i / 10 + ",2025-07-" + (10 + random.nextInt(20)) + ",opened,s"
                    + random.nextInt(4) + ",office " + random.nextInt(3) + ",because "
                    + random.nextInt(5));
        }
        return lines;
    }

    private static List<Case> read(String text, long bound, boolean inOrder) {
        try (LogFile log = Logs.log(text)) {
            Cases cases = Cases.of(log, bound);
            List<Case> met = cases.read(Taken::new).met;
            assertThat(cases.sorted()).isEqualTo(inOrder);
            assertThat(cases.cases()).isEqualTo(met.size());
            return met;
        }
    }

    private static List<List<Entry>> cases(String text, long bound) {
        try (LogFile log = Logs.log(text)) {
            List<List<Entry>> met = new ArrayList<>();
            Cases.of(log, bound).read(() -> {
                met.clear();
                return (Consumer<List<Entry>>) met::add;
            });
            return met;
        }
    }

    private static List<Case> sortedWithin(List<Case> cases) {
        return cases.stream()
                .map(one -> new Case(one.name(), one.entries().stream().sorted().toList()))
                .toList();
    }

    /// A case as text, without its lines.
    private record Case(String name, List<String> entries) {}

    /// What was handed over.
    private static final class Taken implements Consumer<List<Entry>> {

        private final List<Case> met = new ArrayList<>();

        @Override
        public void accept(List<Entry> entries) {
            met.add(new Case(
                    entries.getFirst().key().of(),
                    entries.stream()
                            .map(entry -> entry.when() + " " + entry.what() + " "
                                    + entry.key().summons() + " " + entry.extra())
                            .toList()));
        }
    }
}
