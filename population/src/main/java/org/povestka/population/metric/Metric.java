package org.povestka.population.metric;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// A figure of a run. The order is that of the summary; a new one is added where it
/// belongs.
public enum Metric {
    /// Summonses placed.
    SUMMONSES(Unit.SUMMONSES),
    /// Men to whom at least one was placed.
    SUMMONED(Unit.MEN),
    /// Summonses of which nothing had reached the man by the appearance date.
    UNREACHED(Unit.SUMMONSES),
    /// Summonses handed over at the place of work or study.
    HANDED_AT_WORK(Unit.SUMMONSES),
    /// Summonses he followed on the day or before.
    CAME(Unit.SUMMONSES),
    /// Summonses he followed late.
    CAME_LATE(Unit.SUMMONSES),
    /// Summonses he had not followed by the last day of the run.
    NOT_COME(Unit.SUMMONSES),
    /// Summonses with an accepted excuse.
    EXCUSED(Unit.SUMMONSES),
    /// Men whose appearance led to service.
    CALLED_UP(Unit.MEN),
    /// Summonses missed without an excuse, for which a fine threatens.
    FINE_EXPOSED(Unit.SUMMONSES),
    /// The least those fines come to.
    FINE_LEAST(Unit.ROUBLES),
    /// The most those fines come to.
    FINE_MOST(Unit.ROUBLES),
    /// Men whom the border had barred.
    BARRED(Unit.MEN),
    /// Days on which it had.
    BARRED_DAYS(Unit.DAYS),
    /// Men barred before they could know of the summons.
    BARRED_UNAWARE(Unit.MEN),
    /// Hours barred before they could know.
    HOURS_UNAWARE(Unit.HOURS),
    /// Journeys that ended at the border.
    STOPPED(Unit.JOURNEYS),
    /// Those of them by men who did not know.
    STOPPED_UNAWARE(Unit.JOURNEYS),
    /// Men on whom at least one measure of the ladder was imposed.
    LADDER(Unit.MEN),
    /// Days without registration as a sole trader.
    SOLE_TRADER_DAYS(Unit.DAYS),
    /// Days without registration as self-employed.
    SELF_EMPLOYED_DAYS(Unit.DAYS),
    /// Days without registration of real estate.
    REAL_ESTATE_DAYS(Unit.DAYS),
    /// Days without the right to drive.
    DRIVING_DAYS(Unit.DAYS),
    /// Days without registration of a vehicle.
    VEHICLE_REGISTRATION_DAYS(Unit.DAYS),
    /// Days without credit.
    CREDIT_DAYS(Unit.DAYS),
    /// Days without the issue of a foreign passport.
    FOREIGN_PASSPORT_DAYS(Unit.DAYS),
    /// Wrong men barred, in whatever way they are wrong.
    WRONG_BARRED(Unit.MEN),
    /// Deferred men barred.
    WRONG_DEFERRED(Unit.MEN),
    /// Exempt men barred.
    WRONG_EXEMPT(Unit.MEN),
    /// Men in the reserve barred.
    WRONG_RESERVIST(Unit.MEN),
    /// Men barred for a namesake.
    WRONG_NAMESAKE(Unit.MEN),
    /// Summonses sent, on paper alone, to an address he had left.
    WRONG_ADDRESS(Unit.SUMMONSES),
    /// Days on which wrong men were barred.
    WRONG_DAYS(Unit.DAYS),
    /// Wrong men whom a check before the ban found.
    FREED_BY_CHECK(Unit.MEN),
    /// Wrong men freed because they came.
    FREED_BY_APPEARING(Unit.MEN),
    /// Wrong men freed by a complaint.
    FREED_BY_COMPLAINT(Unit.MEN),
    /// Complaints.
    COMPLAINTS(Unit.COMPLAINTS),
    /// Complaints and rebuttals that succeeded.
    COMPLAINTS_WON(Unit.COMPLAINTS),
    /// Bans the border dropped too late.
    LATE_BORDER(Unit.MEASURES),
    /// Measures the tax service dropped too late.
    LATE_TAX_SERVICE(Unit.MEASURES),
    /// Measures the land register dropped too late.
    LATE_LAND_REGISTER(Unit.MEASURES),
    /// Measures the traffic police dropped too late.
    LATE_TRAFFIC_POLICE(Unit.MEASURES),
    /// Measures the banks dropped too late.
    LATE_BANKS(Unit.MEASURES),
    /// Measures the passport offices dropped too late.
    LATE_PASSPORT_OFFICE(Unit.MEASURES),
    /// Days by which all of them together were late.
    LATE_DAYS(Unit.DAYS),
    /// Summonses that count as served by the last day.
    SERVED(Unit.SUMMONSES, true),
    /// Summonses that count as served before he could know.
    SERVED_UNAWARE(Unit.SUMMONSES, true),
    /// Men whom the law bars.
    LAWFUL_BAN(Unit.MEN, true),
    /// Days on which it does.
    LAWFUL_BAN_DAYS(Unit.DAYS, true),
    /// Men for whom the ladder is due.
    LAWFUL_LADDER(Unit.MEN, true),
    /// Days on which it may stand.
    LAWFUL_LADDER_DAYS(Unit.DAYS, true),
    /// Days on which the border bars a man and the law does not.
    UNGROUNDED_BAN_DAYS(Unit.DAYS, true),
    /// Men on whom the ladder was imposed and for whom it was never due.
    UNGROUNDED_LADDER(Unit.MEN, true);

    /// What a figure counts.
    public enum Unit {
        /// Men.
        MEN,
        /// Summonses.
        SUMMONSES,
        /// Measures.
        MEASURES,
        /// Complaints.
        COMPLAINTS,
        /// Journeys.
        JOURNEYS,
        /// Days of a man.
        DAYS,
        /// Hours of a man.
        HOURS,
        /// Roubles.
        ROUBLES
    }

    /// Those that hang on how an open question is answered, in order.
    public static final List<Metric> OF_READINGS =
            Arrays.stream(values()).filter(Metric::hangsOnReadings).toList();

    private static final int FIRST_OF_READINGS = OF_READINGS.getFirst().index();

    private final Unit unit;
    private final boolean hangsOnReadings;

    Metric(Unit unit) {
        this(unit, false);
    }

    Metric(Unit unit, boolean hangsOnReadings) {
        this.unit = unit;
        this.hangsOnReadings = hangsOnReadings;
    }

    /// What it counts.
    ///
    /// @return the unit
    public Unit unit() {
        return unit;
    }

    /// Whether it hangs on how an open question is answered.
    ///
    /// @return true if it is counted in each world of readings
    public boolean hangsOnReadings() {
        return hangsOnReadings;
    }

    /// Its name in files.
    ///
    /// @return such as `barred-unaware`
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Its place in an array with one element for each of [#OF_READINGS].
    ///
    /// @return from 0; negative for a figure that hangs on no reading
    public int indexOfReadings() {
        return index() - FIRST_OF_READINGS;
    }

    /// Its place in an array with one element for each.
    ///
    /// @return from 0
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}
