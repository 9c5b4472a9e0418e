package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.glance.Certainty;
import org.povestka.audit.glance.Glance;
import org.povestka.audit.glance.Look;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Logged;
import org.povestka.audit.town.FaultyTown;

import static org.assertj.core.api.Assertions.assertThat;

/// What the judge finds, he finds with a glance at the case and with what was ruled in the cases
/// before as well as without; and what passes at a glance is a case in which he finds nothing.
class GlanceTest {

    private static final int CASES = 4_000;
    private static final int PEOPLE = 1_000;

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void the_same_is_found_with_a_glance_and_without(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Terms terms = DrawnCase.terms(random.nextBoolean());
        Glance glance = new Glance(terms);
        Judge judge = new Judge(terms);
        int passed = 0;
        int parted = 0;
        for (int i = 0; i < CASES; i++) {
            List<Entry> entries = DrawnCase.entries(random);
            Look look = glance.at(entries);
            passed += look.passes() ? 1 : 0;
            parted += !look.passes() && someCertain(look, entries) ? 1 : 0;
            Sums glanced = new Sums();
            Sums closely = new Sums();
            List<Finding> found = judge.judge(entries, glanced).findings();
            assertThat(found)
                    .as("seed %s, case %s: %s", seed, i, entries)
                    .isEqualTo(alone(terms, entries, closely));
            assertThat(!look.passes() || found.isEmpty()).as("case %s", i).isTrue();
            assertThat(counted(glanced)).as("case %s", i).isEqualTo(counted(closely));
        }
        assertThat(passed).isGreaterThan(CASES / 50);
        assertThat(parted).isGreaterThan(CASES / 10);
    }

    @Test
    void no_case_in_a_town_with_faults_passes_in_which_the_judge_finds_something() {
        FaultyTown town = new FaultyTown(31, PEOPLE);
        Map<String, List<Entry>> cases =
                Logged.entries(town.lines().toArray(String[]::new)).stream()
                        .collect(Collectors.groupingBy(entry -> entry.key().of()));
        Terms terms = DrawnCase.terms(true);
        Glance glance = new Glance(terms);
        int passed = 0;
        for (List<Entry> entries : cases.values()) {
            if (glance.at(entries).passes()) {
                passed++;
                assertThat(alone(terms, entries, new Sums())).as("%s", entries).isEmpty();
            }
        }
        assertThat(passed).isGreaterThan(PEOPLE / 5);
    }

    /// What a judge finds who has seen no other case and takes nothing for certain.
    private static List<Finding> alone(Terms terms, List<Entry> entries, Sums sums) {
        Judge.Judgment judgment = new Judge(terms).closely(entries, Certainty.NONE);
        sums.add(judgment.sums(), 1);
        return judgment.findings().findings();
    }

    private static boolean someCertain(Look look, List<Entry> entries) {
        return entries.stream().anyMatch(entry -> entry.what().judged() && look.lawful(entry));
    }

    private static List<Long> counted(Sums sums) {
        List<Long> counted = new ArrayList<>();
        for (Sums.Count count : Sums.Count.values()) {
            counted.add(sums.of(count));
        }
        for (Verdict verdict : Verdict.values()) {
            counted.add(sums.whole().judged().of(verdict));
        }
        return counted;
    }
}
