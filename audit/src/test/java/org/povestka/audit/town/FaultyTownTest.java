package org.povestka.audit.town;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Logged;
import org.povestka.audit.log.What;
import org.povestka.law.Law;
import org.povestka.law.history.Category;

import static org.assertj.core.api.Assertions.assertThat;

/// In towns with known faults, exactly those are found: nothing is missed, nothing is invented.
class FaultyTownTest {

    private static final int PEOPLE = 1_000;
    private static final int SEEDS = 8;

    @Test
    void every_fault_is_found_and_nothing_else() throws IOException {
        Scores scores = new Scores();
        for (long seed = 1; seed <= SEEDS; seed++) {
            FaultyTown town = new FaultyTown(seed, PEOPLE);
            for (Map.Entry<String, CaseFindings> one : judged(town).entrySet()) {
                Planted planted = Objects.requireNonNull(town.truth().get(one.getKey()));
                Set<Planted.Expected> found = one.getValue().findings().stream()
                        .map(FaultyTownTest::told)
                        .collect(Collectors.toSet());
                scores.add(planted, found);
                assertThat(found)
                        .as("seed %d, %s: %s", seed, one.getKey(), lines(one.getValue()))
                        .isEqualTo(planted.expected());
            }
        }
        scores.compare();
    }

    private static Map<String, CaseFindings> judged(FaultyTown town) {
        Map<String, List<Entry>> cases = new LinkedHashMap<>();
        for (Entry entry : Logged.entries(town.lines().toArray(String[]::new))) {
            cases.computeIfAbsent(entry.key().of(), name -> new ArrayList<>()).add(entry);
        }
        Judge judge = new Judge(new Terms(
                Law.IN_FORCE,
                Category.CONSCRIPT,
                LocalDate.of(2027, 2, 1),
                About.Extent.WHOLE,
                new Terms.Shown(
                        EnumSet.allOf(Column.class),
                        EnumSet.copyOf(Arrays.asList(What.values())))));
        Map<String, CaseFindings> judged = new LinkedHashMap<>();
        cases.forEach((name, entries) -> judged.put(name, judge.judge(entries, new Sums())));
        return judged;
    }

    private static Planted.Expected told(Finding finding) {
        return new Planted.Expected(
                finding.check(), finding.judged().verdict(), finding.judged().basis());
    }

    private static String lines(CaseFindings findings) {
        return findings.entries().stream()
                .map(entry -> LocalDate.ofEpochDay(entry.when().on()) + " "
                        + entry.what().word() + " " + entry.particulars().measures())
                .toList()
                .toString();
    }
}
