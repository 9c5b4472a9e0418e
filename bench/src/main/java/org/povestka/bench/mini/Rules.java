package org.povestka.bench.mini;

import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Purpose;

/// Rules of a few lines with invented rates: a summons at most once a year, a ban with it,
/// an appearance on the day, late or never, a ladder after twenty days, lifting some days
/// later. Days count from 0; [#NEVER] where a thing does not happen.
final class Rules {

    /// The days of the run.
    static final int DAYS = 1_095;
    /// The years of the run.
    static final int YEARS = 3;
    /// Later than every day.
    static final int NEVER = Integer.MAX_VALUE;

    private static final int YEAR = 365;
    private static final int LADDER_AFTER = 21;
    private static final int HUNDRED = 100;
    private static final int SUMMONED = 30;
    private static final int COMES = 85;
    private static final int COMES_EVER = 95;
    private static final int SHORTEST_LEAD = 3;
    private static final int LEADS = 28;
    private static final int LATEST = 30;
    private static final int SLOWEST = 5;

    private final Chance chance = Chance.of(Chance.Generator.MIXED, 1);

    /// Turns to a man.
    void turnTo(int person) {
        chance.turnTo(person);
    }

    /// The day a summons is due to be placed in a year, or never.
    int placedOn(int year) {
        return draw(Purpose.SUMMONSES, year, HUNDRED) < SUMMONED
                ? year * YEAR + draw(Purpose.DAY, year, YEAR)
                : NEVER;
    }

    /// The appearance date of that summons.
    int appearOn(int year, int placedOn) {
        return placedOn + SHORTEST_LEAD + draw(Purpose.LEAD, year, LEADS);
    }

    /// The day the ban and the ladder are gone, or never.
    int liftedOn(int year, int appearOn) {
        int habit = draw(Purpose.HABIT, year, HUNDRED);
        if (habit >= COMES_EVER) {
            return NEVER;
        }
        int late = habit < COMES ? 0 : 1 + draw(Purpose.LATENESS, year, LATEST);
        return appearOn + late + 1 + draw(Purpose.OFFICE, year, SLOWEST);
    }

    /// The first day of the ladder, if nothing is lifted before.
    static int ladderOn(int appearOn) {
        return appearOn + LADDER_AFTER;
    }

    private int draw(Purpose purpose, int year, int count) {
        return (int) (((chance.bits(purpose, year) >>> 32) * count) >>> 32);
    }
}
