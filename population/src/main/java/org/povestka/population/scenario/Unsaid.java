package org.povestka.population.scenario;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.povestka.registry.delay.Share;
import org.povestka.registry.delay.Spread;

/// What is assumed where a scenario, of an age that did not know the quantity, says nothing:
/// what makes it mean what it meant.
final class Unsaid {

    private static final Bilingual ALL_REGIONS = new Bilingual(
            "not said in the scenario; every region is taken to place all its summonses",
            "в сценарии не сказано; считается, что каждый регион направляет все свои повестки");
    private static final Bilingual NO_PLACES = new Bilingual(
            "not said in the scenario; nobody is taken to have a place of work or study",
            "в сценарии не сказано; считается, что мест работы и учёбы нет ни у кого");
    private static final Value NOBODY = new Value.ByNumber(new TreeMap<>());
    private static final Value NEVER =
            new Value.ByNumber(new TreeMap<>(Map.of(Spread.NEVER, Share.WHOLE)));

    /// The assumptions a file may leave out.
    static final List<Assumption> ASSUMPTIONS = List.of(
            of(Quantity.PLACED_BY_REGION, new Value.ByRegion(new TreeMap<>()), ALL_REGIONS),
            of(Quantity.STUDYING_DEFERRED, NOBODY),
            of(Quantity.STUDYING_OTHERS, NOBODY),
            of(Quantity.WORKING, NOBODY),
            of(Quantity.AT_WORK, new Value.Share(0)),
            of(Quantity.AT_WORK_DAYS, NEVER));

    private Unsaid() {}

    private static Assumption of(Quantity quantity, Value value) {
        return of(quantity, value, NO_PLACES);
    }

    private static Assumption of(Quantity quantity, Value value, Bilingual why) {
        return new Assumption(quantity, value, Assumption.Grade.ASSUMED, "own", why);
    }
}
