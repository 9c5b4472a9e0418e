package org.povestka.audit.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_fault_is_found_and_nothing_else(long seed) {
        FaultyTown town = new FaultyTown(seed, PEOPLE);
        Map<Planted, List<String>> wrong = new EnumMap<>(Planted.class);
        judged(town).forEach((name, findings) -> {
            Planted planted = town.truth().get(name);
            Set<Planted.Expected> found = findings.findings().stream()
                    .map(FaultyTownTest::told)
                    .collect(Collectors.toSet());
            if (!found.equals(planted.expected()) && !wrong.containsKey(planted)) {
                wrong.computeIfAbsent(planted, same -> new ArrayList<>())
                        .add(name + ": " + found + " in " + lines(findings));
            }
        });
        assertThat(wrong).as("seed " + seed).isEmpty();
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
