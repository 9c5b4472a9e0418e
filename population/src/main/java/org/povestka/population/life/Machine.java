package org.povestka.population.life;

import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Purpose;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;
import org.povestka.registry.delay.Share;
import org.povestka.registry.delay.Spread;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.receiver.Delays;
import org.povestka.registry.receiver.Receiver;

/// The machinery of a scenario: delays of the office and of each receiver, and faults
/// with their rates.
final class Machine {

    /// Receivers that a scenario tells apart: one draw is for driving and for vehicles.
    private static final int APART = 6;

    final long calledUp;
    final long checkFinds;

    private final Spread office;
    private final Spread lost;
    private final Delays[] delays = new Delays[Receiver.values().length];
    private final long[] rates = new long[Fault.values().length];

    Machine(Scenario scenario) {
        this.calledUp = Country.threshold(scenario, Quantity.CALLED_UP);
        this.checkFinds = Country.threshold(scenario, Quantity.CHECK_FINDS);
        this.office = scenario.spread(Quantity.OFFICE_DAYS);
        this.lost = scenario.spread(Quantity.LOST_DAYS);
        for (Receiver receiver : Receiver.values()) {
            delays[receiver.index()] = new Delays(
                    scenario.spread(Quantity.imposing(receiver)),
                    scenario.spread(Quantity.lifting(receiver)));
        }
        for (Fault fault : Fault.OF_SCENARIOS) {
            rates[fault.index()] = Country.threshold(scenario, Quantity.rate(fault));
        }
    }

    /// Whether a fault strikes.
    boolean strikes(Fault fault, long bits) {
        return Share.falls(rates[fault.index()], bits);
    }

    /// How long a decision takes to a receiver: days, to the border hours.
    int imposing(Receiver receiver, Chance chance, int summons) {
        return delays[receiver.index()]
                .imposing()
                .value(chance.bits(Purpose.IMPOSING, ordinal(receiver, summons)));
    }

    /// Whether a receiver silently does not apply a measure of the ladder.
    boolean leavesOut(Receiver receiver, Chance chance, int summons) {
        return strikes(
                Fault.MEASURE_NOT_APPLIED,
                chance.bits(Purpose.NOT_APPLIED, ordinal(receiver, summons)));
    }

    /// The day on which a receiver has dropped a measure whose reason went on a day.
    int droppedOn(int ended, Receiver receiver, Chance chance, int summons) {
        int ordinal = ordinal(receiver, summons);
        int cancelled = office.after(ended, chance.bits(Purpose.OFFICE, summons));
        if (strikes(Fault.LIFTING_LOST, chance.bits(Purpose.LOST, ordinal))) {
            cancelled = lost.after(cancelled, chance.bits(Purpose.LOST, ordinal + APART));
        }
        return delays[receiver.index()]
                .lifting()
                .after(cancelled, chance.bits(Purpose.LIFTING, ordinal));
    }

    /// One number for each summons and receiver, with room for a second draw of each.
    private static int ordinal(Receiver receiver, int summons) {
        Receiver drawn = receiver == Receiver.VEHICLE_REGISTER ? Receiver.TRAFFIC_POLICE : receiver;
        return summons * 2 * APART + drawn.index();
    }
}
