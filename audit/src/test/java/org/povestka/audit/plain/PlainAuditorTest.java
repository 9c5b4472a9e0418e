package org.povestka.audit.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Finding;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Logged;
import org.povestka.audit.log.What;
import org.povestka.law.Law;
import org.povestka.law.history.Category;

import static org.assertj.core.api.Assertions.assertThat;

/// The judge and the plain auditor agree on thousands of random summonses.
class PlainAuditorTest {

    private static final int LIVES = 1_500;
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final int DAYS = 200;

    private final PlainAuditor plain;

    PlainAuditorTest() throws IOException {
        String table;
        try (InputStream in = PlainAuditorTest.class.getResourceAsStream("rest-days.csv")) {
            table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        this.plain = new PlainAuditor(of(table, "rest"), of(table, "work"));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void they_agree_on_bans_ladders_service_and_lifting(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> differing = new ArrayList<>();
        for (int life = 0; life < LIVES; life++) {
            PlainAuditor.Summons summons = summons(random);
            LocalDate ban = summons.placed().plusDays(random.nextInt(4) - 1);
            LocalDate ladder = summons.placed().plusDays(12 + random.nextInt(60));
            LocalDate marked = summons.placed().plusDays(random.nextInt(12));
            List<String> log = new ArrayList<>(facts(summons));
            log.add(ban + " ban-imposed summons=s1");
            log.add(ladder + " ladder-imposed summons=s1");
            log.add(marked + " served summons=s1");
            List<Finding> found = judged(log);
            compare(differing, log, verdict(found, What.BAN_IMPOSED), plain.ban(summons, ban));
            compare(
                    differing,
                    log,
                    verdict(found, What.LADDER_IMPOSED),
                    plain.ladder(summons, ladder));
            compare(differing, log, verdict(found, What.SERVED), plain.served(summons, marked));
            LocalDate lifted = summons.placed().plusDays(1 + random.nextInt(50));
            List<String> lifting = new ArrayList<>(facts(summons));
            lifting.add(summons.placed() + " ban-imposed summons=s1");
            lifting.add(lifted + " measure-lifted summons=s1 measure=exit-ban");
            compare(
                    differing,
                    lifting,
                    verdict(judged(lifting), What.MEASURE_LIFTED),
                    plain.banLifted(summons, lifted));
        }
        assertThat(differing).as("seed " + seed).isEmpty();
    }

    private static PlainAuditor.Summons summons(SplittableRandom random) {
        LocalDate placed = FIRST.plusDays(random.nextInt(DAYS));
        LocalDate appear = placed.plusDays(3 + random.nextInt(27));
        return new PlainAuditor.Summons(
                placed,
                appear,
                random.nextBoolean(),
                random.nextInt(3) == 0 ? placed.plusDays(random.nextInt(14)) : PlainAuditor.NEVER,
                random.nextInt(2) == 0
                        ? placed.plusDays(1 + random.nextInt(60))
                        : PlainAuditor.NEVER,
                random.nextInt(5) == 0
                        ? placed.plusDays(1 + random.nextInt(40))
                        : PlainAuditor.NEVER);
    }

    private static List<String> facts(PlainAuditor.Summons summons) {
        List<String> facts = new ArrayList<>();
        facts.add(summons.placed() + " placed summons=s1 appear=" + summons.appear() + " account="
                + summons.account());
        if (!summons.handed().equals(PlainAuditor.NEVER)) {
            facts.add(summons.handed() + " handed-over summons=s1 recorded=2025-01-01");
        }
        if (!summons.came().equals(PlainAuditor.NEVER)) {
            facts.add(summons.came() + " appeared summons=s1 recorded=2025-01-01");
        }
        if (!summons.excused().equals(PlainAuditor.NEVER)) {
            facts.add(summons.excused() + " excused summons=s1 recorded=2025-01-01 until="
                    + summons.excused().plusDays(5) + " accepted=" + summons.excused());
        }
        return facts;
    }

    private static List<Finding> judged(List<String> log) {
        Set<What> words = EnumSet.copyOf(Arrays.asList(What.values()));
        words.remove(What.NOTIFIED);
        List<Entry> entries = Logged.entries(log.toArray(String[]::new));
        return new Judge(new Terms(
                        Law.IN_FORCE,
                        Category.CONSCRIPT,
                        LocalDate.of(2026, 12, 1),
                        About.Extent.WHOLE,
                        new Terms.Shown(Set.of(Column.CASE), words)))
                .judge(entries, new Sums())
                .findings();
    }

    private static Verdict verdict(List<Finding> findings, What what) {
        return findings.stream()
                .filter(finding -> finding.entry().what() == what)
                .filter(finding -> finding.check() != Check.NOT_LIFTED)
                .filter(finding -> finding.judged().basis() == Finding.Basis.AS_KNOWN)
                .map(finding -> finding.judged().verdict())
                .reduce(Verdict.LAWFUL, Verdict::graver);
    }

    private static void compare(
            List<String> differing, List<String> log, Verdict engine, PlainAuditor.Outcome plain) {
        Verdict expected = switch (plain) {
            case RIGHT -> Verdict.LAWFUL;
            case DEPENDS -> Verdict.SOME_READINGS;
            case WRONG -> Verdict.UNLAWFUL;
        };
        if (engine != expected && differing.size() < 3) {
            differing.add("engine " + engine + ", plain " + expected + " of " + log);
        }
    }

    private static Set<LocalDate> of(String table, String kind) {
        return table.lines()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .filter(cells -> cells.get(1).equals(kind))
                .map(cells -> LocalDate.parse(cells.getFirst()))
                .collect(Collectors.toSet());
    }
}
