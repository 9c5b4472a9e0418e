package org.povestka.audit.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.glance.Certainty;
import org.povestka.audit.glance.Glance;
import org.povestka.audit.glance.Look;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Logged;
import org.povestka.audit.log.What;
import org.povestka.law.Law;
import org.povestka.law.history.Category;

import static org.assertj.core.api.Assertions.assertThat;

/// What the judge finds, he finds with a glance at the case and with what was ruled in the cases
/// before as well as without; and what passes at a glance is a case in which he finds nothing.
class GlanceTest {

    private static final int CASES = 4_000;
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void the_same_is_found_with_a_glance_and_without(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Terms terms = terms(random.nextBoolean());
        Glance glance = new Glance(terms);
        Judge judge = new Judge(terms);
        int passed = 0;
        int parted = 0;
        for (int i = 0; i < CASES; i++) {
            List<Entry> entries = Logged.entries(log(random));
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

    /// What a judge finds who has seen no other case and takes nothing for certain.
    private static List<Finding> alone(Terms terms, List<Entry> entries, Sums sums) {
        return new Judge(terms).closely(entries, Certainty.NONE, sums).findings();
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

    /// A few entries about one or two summonses, often near what is lawful.
    private static String[] log(SplittableRandom random) {
        List<String> log = new ArrayList<>();
        LocalDate placed = FIRST.plusDays(random.nextInt(150));
        LocalDate appear = placed.plusDays(random.nextInt(36));
        log.add(placed.minusDays(random.nextInt(20)) + " status account="
                + (random.nextInt(3) == 0 ? "false" : "true") + " category="
                + (random.nextInt(6) == 0 ? "reservist" : "conscript") + " born="
                + placed.minusYears(17 + random.nextInt(14)).minusDays(random.nextInt(3)));
        log.add(placed + " placed summons=s1 appear=" + appear + " reason="
                + (random.nextBoolean() ? "clarify-data" : "medical-exam"));
        if (random.nextInt(4) == 0) {
            log.add(placed.plusDays(random.nextInt(9)) + " handed-over summons=s1"
                    + late(random, placed));
        }
        if (random.nextInt(4) == 0) {
            log.add(placed.plusDays(random.nextInt(9)) + " served summons=s1");
        }
        if (random.nextInt(3) > 0) {
            log.add(placed.plusDays(random.nextInt(3)) + " notified summons=s1");
        }
        if (random.nextInt(4) > 0) {
            log.add(placed.plusDays(Math.max(0, random.nextInt(6) - 3))
                    + " ban-imposed summons=s1 receiver=border decision=1 grounds=g");
        }
        if (random.nextInt(6) == 0) {
            log.add(placed.plusDays(random.nextInt(30))
                    + " refused-exit items=ground+term+number+body+address");
        }
        if (random.nextInt(3) == 0) {
            log.add(appear.plusDays(15 + random.nextInt(12))
                    + " ladder-imposed summons=s1 decision=2 grounds=g");
        }
        if (random.nextBoolean()) {
            LocalDate ended = placed.plusDays(random.nextInt(60));
            log.add(ended + (random.nextInt(4) == 0 ? " set-aside" : " appeared") + " summons=s1"
                    + late(random, ended));
            if (random.nextInt(4) > 0) {
                log.add(ended.plusDays(Math.max(0, random.nextInt(4) - 2))
                        + " measure-lifted summons=s1");
            }
        }
        if (random.nextInt(10) == 0) {
            log.add(placed.plusDays(40) + " placed summons=s2 appear=" + placed.plusDays(60));
            log.add(placed.plusDays(40)
                    + " ban-imposed summons=s2 receiver=border decision=3 grounds=g");
        }
        return log.toArray(String[]::new);
    }

    private static String late(SplittableRandom random, LocalDate day) {
        return random.nextInt(8) == 0 ? " recorded=" + day.plusDays(random.nextInt(20)) : "";
    }

    private static Terms terms(boolean notices) {
        Set<What> words = EnumSet.copyOf(Arrays.asList(What.values()));
        if (!notices) {
            words.remove(What.NOTIFIED);
        }
        return new Terms(
                Law.IN_FORCE,
                Category.CONSCRIPT,
                LocalDate.of(2026, 3, 1),
                About.Extent.WHOLE,
                new Terms.Shown(EnumSet.allOf(Column.class), words));
    }
}
