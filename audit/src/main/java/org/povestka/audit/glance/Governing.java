package org.povestka.audit.glance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Measure;
import org.povestka.law.kernel.Kernel;
import org.povestka.law.kernel.PlacingKernel;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.Dispatch;
import org.povestka.law.rule.Liability;
import org.povestka.law.rule.Notices;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;

/// The kernels of every edition of a regime, found by the day of the fact.
final class Governing {

    private final List<Ruled> ruled = new ArrayList<>();
    private final int[] since;

    /// An edition, ready for many questions.
    ///
    /// @param id its id
    /// @param dates since when and until when states hold
    /// @param placing whether a summons is right as it was placed
    /// @param terms its terms, as the glance needs them
    record Ruled(String id, Kernel dates, PlacingKernel placing, Terms terms) {}

    /// Terms of an edition.
    ///
    /// @param season the windows
    /// @param ages the ages of liability
    /// @param ladder the measures on its list
    /// @param notice whether a summons is notified in the account
    record Terms(
            Dispatch.Terms season,
            Liability.Terms ages,
            Set<Measure> ladder,
            Notices.Given notice) {}

    Governing(Regime regime) {
        int[] days = Editions.ALL.stream()
                .mapToInt(edition -> Day.of(edition.act().inForce()))
                .distinct()
                .sorted()
                .toArray();
        this.since = days;
        for (int day : days) {
            ruled.add(ruled(regime.edition(Day.date(day)).orElseThrow()));
        }
    }

    /// Whether some edition governs a day.
    boolean knows(int day) {
        return day >= since[0];
    }

    /// The edition that governs a day.
    Ruled on(int day) {
        int last = since.length - 1;
        while (last > 0 && since[last] > day) {
            last--;
        }
        return ruled.get(last);
    }

    private static Ruled ruled(Edition edition) {
        return new Ruled(
                edition.id(),
                Kernel.of(edition),
                PlacingKernel.of(edition),
                new Terms(
                        edition.calendar().dispatch().terms(),
                        edition.measures().liability().terms(),
                        Set.copyOf(edition.measures().ladder().terms().measures()),
                        edition.notices().summons().terms().given()));
    }
}
