package org.povestka.audit.judge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.What;
import org.povestka.law.answer.DayState;
import org.povestka.law.explain.Ruling;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;

/// Whether the law barred a man from leaving, over all his summonses. It is asked in order of
/// days, so that a summons that is over is not looked at again.
final class Leaving {

    private final Dossier dossier;
    private final Laws laws;
    private final List<Called> placed;
    private final Set<Called> open = new LinkedHashSet<>();
    /// By the day of a refusal: the first moment at which one of that day or later was recorded.
    private final TreeMap<Integer, Long> recorded = new TreeMap<>();

    private int reached;
    private Person said = Person.NOT_SAID;

    Leaving(Dossier dossier, Laws laws) {
        this.dossier = dossier;
        this.laws = laws;
        this.placed = dossier.placed();
        long earliest = Long.MAX_VALUE;
        for (Entry entry : dossier.entries().reversed()) {
            if (entry.what() == What.REFUSED_EXIT) {
                earliest = Math.min(earliest, entry.when().recorded());
                recorded.put(entry.when().on(), earliest);
            }
        }
    }

    /// Whether it did on the day of a refusal, by what was known then.
    ///
    /// @param refusal the refusal; none of an earlier day may follow it
    /// @return the ruling; nothing where no summons was placed by that day
    Optional<Ruling> barred(Entry refusal) {
        int day = refusal.when().on();
        reach(day);
        Optional<Ruling> none = Optional.empty();
        List<Called> perhaps = new ArrayList<>();
        Iterator<Called> left = open.iterator();
        while (left.hasNext()) {
            Called summons = left.next();
            Optional<Ruling> ruling = laws.known(refusal, summons).exitBarred(day);
            DayState right = ruling.map(Ruling::right).orElse(DayState.NO);
            if (right == DayState.YES) {
                return ruling;
            }
            if (right != DayState.NO) {
                perhaps.add(summons);
                continue;
            }
            none = ruling.isPresent() ? ruling : none;
            if (over(refusal, summons)) {
                left.remove();
            }
        }
        return perhaps.isEmpty() ? none : together(refusal, perhaps);
    }

    private Optional<Ruling> together(Entry refusal, List<Called> perhaps) {
        int day = refusal.when().on();
        return perhaps.size() == 1
                ? laws.known(refusal, perhaps.getFirst()).exitBarred(day)
                : laws.known(refusal, perhaps).exitBarred(Day.date(day));
    }

    /// The summonses placed by a day; where something else is said of him, all are looked at
    /// again.
    private void reach(int day) {
        Person now = dossier.said(day, Long.MAX_VALUE);
        if (!now.equals(said)) {
            said = now;
            reached = 0;
            open.clear();
        }
        while (reached < placed.size() && placedOn(placed.get(reached)) <= day) {
            open.add(placed.get(reached++));
        }
    }

    /// Whether a summons bars him on no later day, whatever will have been known by then.
    private boolean over(Entry refusal, Called summons) {
        int day = refusal.when().on();
        Opinion whole = laws.whole(refusal, summons);
        return whole.cameTooLate(Measure.EXIT_BAN, day)
                && whole.exitBarred(day).map(Ruling::right).orElse(DayState.NO) == DayState.NO
                && laws.allKnown(summons, recorded.getOrDefault(day, Long.MIN_VALUE));
    }

    private static int placedOn(Called summons) {
        return summons.placed().when().on();
    }
}
