package org.povestka.population.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.law.reading.Reading;
import org.povestka.law.reform.Regime;

/// A scenario while its files are being read: what the extended one said gives way to
/// what the extending one says.
final class Draft {

    private Bilingual name = Bilingual.NONE;
    private Optional<LocalDate> first = Optional.empty();
    private Optional<LocalDate> last = Optional.empty();
    private Regime regime = Regime.InForce.AS_IT_IS;
    private final List<Reading> practice = new ArrayList<>();
    private final Map<Quantity, Assumption> assumptions = new EnumMap<>(Quantity.class);

    private List<Target> targets = List.of();

    void say(Bilingual other) {
        name = other;
    }

    void begin(LocalDate day) {
        first = Optional.of(day);
    }

    void end(LocalDate day) {
        last = Optional.of(day);
    }

    void govern(Regime other) {
        regime = other;
    }

    /// An answer to a question takes the place of another one.
    void act(Reading reading) {
        practice.removeIf(other -> other.question().equals(reading.question()));
        practice.add(reading);
    }

    void assume(Assumption assumption) {
        assumptions.put(assumption.quantity(), assumption);
    }

    void assumeUnlessSaid(Assumption assumption) {
        assumptions.putIfAbsent(assumption.quantity(), assumption);
    }

    /// The totals of one file take the place of all of another.
    void aim(List<Target> other) {
        targets = List.copyOf(other);
    }

    /// Begins with a scenario that is there.
    void begin(Scenario scenario) {
        name = scenario.name();
        first = Optional.of(scenario.days().first());
        last = Optional.of(scenario.days().last());
        regime = scenario.regime();
        practice.addAll(scenario.practice().chosen());
        assumptions.putAll(scenario.assumptions());
        targets = scenario.targets();
    }

    List<Target> targets() {
        return targets;
    }

    Bilingual name() {
        return name;
    }

    Optional<LocalDate> first() {
        return first;
    }

    Optional<LocalDate> last() {
        return last;
    }

    Regime regime() {
        return regime;
    }

    List<Reading> practice() {
        return practice;
    }

    Map<Quantity, Assumption> assumptions() {
        return assumptions;
    }
}
