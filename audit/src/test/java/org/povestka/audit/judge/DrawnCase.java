package org.povestka.audit.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Logged;
import org.povestka.audit.log.What;
import org.povestka.law.Law;
import org.povestka.law.history.Category;

/// Cases drawn by chance.
public final class DrawnCase {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);

    private DrawnCase() {}

    /// A few entries about one or two summonses, often near what is lawful.
    ///
    /// @param random draws them
    public static List<Entry> entries(SplittableRandom random) {
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
        return Logged.entries(log.toArray(String[]::new));
    }

    private static String late(SplittableRandom random, LocalDate day) {
        return random.nextInt(8) == 0 ? " recorded=" + day.plusDays(random.nextInt(20)) : "";
    }

    /// Terms of a whole log with every column, to 1 March 2026.
    ///
    /// @param notices whether the log holds notices
    public static Terms terms(boolean notices) {
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
