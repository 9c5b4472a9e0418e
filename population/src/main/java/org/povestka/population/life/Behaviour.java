package org.povestka.population.life;

import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;
import org.povestka.registry.delay.Share;
import org.povestka.registry.delay.Spread;

/// What men do, ready for drawing.
final class Behaviour {

    final Spread lateDays;
    final Spread excuseDays;
    final Spread acceptingDays;
    final Spread complaintDays;
    final Spread journeys;
    final long reminderGain;
    final long banFear;
    final long cancels;
    final long complains;
    final long succeeds;
    final long rebuts;

    private final long comes;
    private final long comesLate;
    private final long excused;
    private final long abroad;

    Behaviour(Scenario scenario) {
        this.lateDays = scenario.spread(Quantity.LATE_DAYS);
        this.excuseDays = scenario.spread(Quantity.EXCUSE_DAYS);
        this.acceptingDays = scenario.spread(Quantity.ACCEPTING_DAYS);
        this.complaintDays = scenario.spread(Quantity.COMPLAINT_DAYS);
        this.journeys = scenario.spread(Quantity.JOURNEYS);
        this.reminderGain = Country.threshold(scenario, Quantity.REMINDER_GAIN);
        this.banFear = Country.threshold(scenario, Quantity.BAN_FEAR);
        this.cancels = Country.threshold(scenario, Quantity.CANCELS_JOURNEY);
        this.complains = Country.threshold(scenario, Quantity.COMPLAINS);
        this.succeeds = Country.threshold(scenario, Quantity.COMPLAINT_SUCCEEDS);
        this.rebuts = Country.threshold(scenario, Quantity.REBUTS);
        int sum = scenario.share(Quantity.COMES);
        this.comes = Share.threshold(sum);
        sum += scenario.share(Quantity.COMES_LATE);
        this.comesLate = Share.threshold(sum);
        sum += scenario.share(Quantity.EXCUSED);
        this.excused = Share.threshold(sum);
        sum += scenario.share(Quantity.ABROAD);
        this.abroad = Share.threshold(sum);
    }

    /// The habit for these bits.
    Habit habit(long bits) {
        long uniform = bits >>> 32;
        if (uniform < comes) {
            return Habit.COMES;
        }
        if (uniform < comesLate) {
            return Habit.COMES_LATE;
        }
        if (uniform < excused) {
            return Habit.EXCUSED;
        }
        return uniform < abroad ? Habit.ABROAD : Habit.IGNORES;
    }
}
