package org.povestka.population.scenario;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Regime;
import org.povestka.law.time.Span;
import org.povestka.registry.delay.Spread;

/// What is simulated: the days, the law, the reading the offices act on, and every
/// assumption.
///
/// @param name what it is called
/// @param days the days, both included
/// @param regime the law
/// @param practice the reading the offices act on, one answer to each question that
/// matters
/// @param assumptions every quantity with its value
/// @param targets published totals that the run is to meet
public record Scenario(
        Bilingual name,
        Span days,
        Regime regime,
        Readings practice,
        Map<Quantity, Assumption> assumptions,
        List<Target> targets)
        implements Serializable {

    /// Checks that every quantity has a value, and copies them.
    public Scenario {
        for (Quantity quantity : Quantity.values()) {
            if (!assumptions.containsKey(quantity)) {
                throw new IllegalArgumentException("an assumption is missing: " + quantity.path());
            }
        }
        assumptions = Map.copyOf(assumptions);
        targets = List.copyOf(targets);
    }

    /// The same scenario with one assumption changed.
    ///
    /// @param assumption the assumption
    /// @return a copy
    public Scenario with(Assumption assumption) {
        Map<Quantity, Assumption> changed = new EnumMap<>(assumptions);
        changed.put(assumption.quantity(), assumption);
        return new Scenario(name, days, regime, practice, changed, targets);
    }

    /// The same scenario over other days.
    ///
    /// @param other the days, both included
    /// @return a copy
    public Scenario over(Span other) {
        return new Scenario(name, other, regime, practice, assumptions, targets);
    }

    /// The same scenario under another law.
    ///
    /// @param other the law
    /// @return a copy
    public Scenario under(Regime other) {
        return new Scenario(name, days, other, practice, assumptions, targets);
    }

    /// What is assumed of a quantity.
    ///
    /// @param quantity the quantity
    /// @return the assumption
    public Assumption assumption(Quantity quantity) {
        return Objects.requireNonNull(assumptions.get(quantity));
    }

    /// A share.
    ///
    /// @param quantity of the shape [Shape#SHARE]
    /// @return the share in millionths
    public int share(Quantity quantity) {
        return value(quantity, Value.Share.class).millionths();
    }

    /// What the other shares of the same whole take, so that a share can be no more than the
    /// rest.
    ///
    /// @param quantity a share
    /// @return in millionths; 0 for a share that stands alone
    public int sharesBeside(Quantity quantity) {
        return AssumptionChecks.beside(quantity, assumptions);
    }

    /// A whole number.
    ///
    /// @param quantity of the shape [Shape#COUNT]
    /// @return the number
    public int count(Quantity quantity) {
        return value(quantity, Value.Count.class).count();
    }

    /// A spread.
    ///
    /// @param quantity of the shape [Shape#SPREAD]
    /// @return the spread
    public Spread spread(Quantity quantity) {
        return Spread.of(value(quantity, Value.ByNumber.class).by());
    }

    /// Something for each age.
    ///
    /// @param quantity of the shape [Shape#WEIGHT_BY_AGE] or [Shape#SHARE_BY_AGE]
    /// @return the weight, or the share in millionths, by age
    public SortedMap<Integer, Integer> byAge(Quantity quantity) {
        return value(quantity, Value.ByNumber.class).by();
    }

    /// The weight of each region.
    ///
    /// @return the weights by code
    public SortedMap<String, Integer> regions() {
        return value(Quantity.REGIONS, Value.ByRegion.class).by();
    }

    /// The shares of their summonses that regions place.
    ///
    /// @return the shares in millionths by code; a region that is not there places all
    public SortedMap<String, Integer> placedByRegion() {
        return value(Quantity.PLACED_BY_REGION, Value.ByRegion.class).by();
    }

    /// The regions that send no paper.
    ///
    /// @return their codes
    public List<String> electronicOnly() {
        return value(Quantity.ELECTRONIC_ONLY, Value.Regions.class).codes();
    }

    private <V extends Value> V value(Quantity quantity, Class<V> kind) {
        Assumption assumption = assumption(quantity);
        if (!kind.isInstance(assumption.value())) {
            throw new IllegalArgumentException(
                    quantity.path() + ": expected a " + kind.getSimpleName() + ": " + assumption);
        }
        return kind.cast(assumption.value());
    }
}
