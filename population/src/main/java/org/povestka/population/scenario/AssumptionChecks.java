package org.povestka.population.scenario;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.povestka.journal.tree.Flaws;
import org.povestka.law.flaw.Flaw;
import org.povestka.registry.delay.Share;

/// What assumptions must be together, wherever each of them stands.
final class AssumptionChecks {

    private static final List<Quantity> OF_AGES =
            List.of(Quantity.EXEMPT, Quantity.RESERVISTS, Quantity.DEFERRED);
    private static final List<Quantity> HABITS =
            List.of(Quantity.COMES, Quantity.COMES_LATE, Quantity.EXCUSED, Quantity.ABROAD);

    private AssumptionChecks() {}

    /// Adds a flaw where the shares of one whole are more than it.
    static void check(Map<Quantity, Assumption> assumptions, Flaws flaws) {
        SortedMap<Integer, Integer> together = new TreeMap<>();
        for (Quantity quantity : OF_AGES) {
            if (value(assumptions, quantity) instanceof Value.ByNumber shares) {
                shares.by().forEach((age, share) -> together.merge(age, share, Integer::sum));
            }
        }
        together.forEach(
                (age, sum) -> refuse("people.exempt, reservists, deferred: " + age, sum, flaws));
        int habits = 0;
        for (Quantity quantity : HABITS) {
            if (value(assumptions, quantity) instanceof Value.Share share) {
                habits += share.millionths();
            }
        }
        refuse("behaviour.comes, comes-late, excused, abroad", habits, flaws);
    }

    /// The millionths that other shares of the same whole take.
    static int beside(Quantity quantity, Map<Quantity, Assumption> assumptions) {
        int others = 0;
        for (Quantity habit : HABITS.contains(quantity) ? HABITS : List.<Quantity>of()) {
            if (habit != quantity && value(assumptions, habit) instanceof Value.Share share) {
                others += share.millionths();
            }
        }
        return others;
    }

    /// The value, or no regions where nothing is assumed.
    private static Value value(Map<Quantity, Assumption> assumptions, Quantity quantity) {
        Assumption assumption = assumptions.get(quantity);
        return assumption == null ? new Value.Regions(List.of()) : assumption.value();
    }

    private static void refuse(String what, int sum, Flaws flaws) {
        if (sum > Share.WHOLE) {
            String found = "%d.%06d".formatted(sum / Share.WHOLE, sum % Share.WHOLE);
            flaws.add(flaws.place(1, 1), Flaw.Kind.SHARES_NOT_WHOLE, what, found);
        }
    }
}
