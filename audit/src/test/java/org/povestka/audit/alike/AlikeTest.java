package org.povestka.audit.alike;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.judge.DrawnCase;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;

import static org.assertj.core.api.Assertions.assertThat;

/// In a case that is alike another the same is found as by a judge who saw no other.
class AlikeTest {

    private static final int CASES = 250;
    private static final int TIMES = 4;
    private static final List<String> NAMES =
            List.of("", "s1", "s2", "x-17", "summons 1", "summons 2", "zz", "s10");

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void what_is_found_again_is_what_a_judge_finds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Terms terms = DrawnCase.terms(random.nextBoolean());
        Sums alike = new Sums();
        Sums alone = new Sums();
        Alike judges = new Alike(new Judge(terms), alike);
        Judge judge = new Judge(terms);
        int found = 0;
        for (int i = 0; i < CASES; i++) {
            List<Entry> drawn = DrawnCase.entries(random);
            for (int time = 0; time < TIMES; time++) {
                List<Entry> entries = renamed(drawn, random);
                CaseFindings again = judges.judge(entries);
                found += again.findings().size();
                assertThat(again)
                        .as("seed %s, case %s: %s", seed, i, entries)
                        .isEqualTo(judge.judge(entries, alone));
            }
        }
        judges.end();
        assertThat(counted(alike)).isEqualTo(counted(alone));
        assertThat(alike.weeks().keySet()).isEqualTo(alone.weeks().keySet());
        assertThat(alike.whole().contested()).isEqualTo(alone.whole().contested());
        assertThat(found).isGreaterThan(CASES);
    }

    /// The same case under other names, with other numbers of decisions, on other lines; now and
    /// then with names that are two, or one, where they were not.
    private static List<Entry> renamed(List<Entry> drawn, SplittableRandom random) {
        List<Entry> renamed = new ArrayList<>();
        String of = "p" + random.nextInt(1_000_000);
        String first = NAMES.get(random.nextInt(NAMES.size()));
        String second = NAMES.get(random.nextInt(NAMES.size()));
        String odd = random.nextInt(4) == 0 ? NAMES.get(random.nextInt(NAMES.size())) : first;
        long line = 1L + random.nextInt(1_000);
        int placed = random.nextInt(drawn.size());
        for (Entry entry : drawn) {
            String summons = switch (entry.key().summons()) {
                case "" -> "";
                case "s2" -> second;
                default -> renamed.size() == placed ? odd : first;
            };
            String number = entry.extra().paper().number();
            renamed.add(new Entry(
                    new Entry.Key(line, of, summons),
                    entry.what(),
                    entry.when(),
                    entry.particulars(),
                    entry.extra().numbered(number.isEmpty() ? "" : number + line)));
            line += 1 + random.nextInt(3);
        }
        return renamed;
    }

    private static List<Long> counted(Sums sums) {
        List<Long> counted = new ArrayList<>();
        for (Sums.Count count : Sums.Count.values()) {
            counted.add(sums.of(count));
        }
        for (Verdict verdict : Verdict.values()) {
            counted.add(sums.whole().judged().of(verdict));
            counted.add(sums.whole().found(verdict));
        }
        return counted;
    }
}
