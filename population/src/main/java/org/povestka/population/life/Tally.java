package org.povestka.population.life;

import java.util.Arrays;
import java.util.List;
import org.povestka.law.history.Measure;
import org.povestka.law.kernel.Answers;
import org.povestka.law.kernel.Dates;
import org.povestka.law.kernel.Kernel;
import org.povestka.law.time.Day;
import org.povestka.population.metric.Metric;
import org.povestka.registry.receiver.Receiver;

/// The figures of one life; filled anew for each.
public final class Tally {

    private static final int METRICS = Metric.values().length;
    private static final Measure[] MEASURES = Measure.values();

    private final Country country;
    private final List<Answers> worlds;
    private final long[] values = new long[METRICS];
    private final long[][] byWorld;
    private final long[] refused;

    /// A tally for a country.
    ///
    /// @param country the country
    /// @param worlds the worlds of readings, the one the offices act on first
    public Tally(Country country, List<Answers> worlds) {
        this.country = country;
        this.worlds = List.copyOf(worlds);
        this.byWorld = new long[worlds.size()][METRICS];
        this.refused = new long[worlds.size()];
    }

    /// The figures in the world the offices act on.
    ///
    /// @return one a metric, by its ordinal; good until the next life
    public long[] values() {
        return values;
    }

    /// The figures that hang on readings, in one world.
    ///
    /// @param world its place in the list of worlds
    /// @return one a metric, by its ordinal; those that hang on no reading are 0
    public long[] values(int world) {
        return byWorld[world];
    }

    /// How many dates of this life a world could not give.
    ///
    /// @param world its place in the list of worlds
    /// @return the number
    public long refused(int world) {
        return refused[world];
    }

    /// A life in which nothing is to be counted.
    public void clear() {
        Arrays.fill(values, 0);
    }

    /// Counts a life.
    ///
    /// @param man the man with his summonses
    public void count(Man man) {
        Arrays.fill(values, 0);
        Arrays.fill(refused, 0);
        for (int i = 0; i < man.courses(); i++) {
            Course course = man.course(i);
            office(course);
            border(course);
            ladder(course);
            wrong(course, man);
        }
        if (man.calledUpOn <= country.years.last) {
            values[Metric.CALLED_UP.index()] = 1;
        }
        for (int world = 0; world < byWorld.length; world++) {
            Arrays.fill(byWorld[world], 0);
            for (int i = 0; i < man.courses(); i++) {
                law(man.course(i), world);
            }
        }
        for (Metric metric : Metric.OF_READINGS) {
            values[metric.index()] = byWorld[0][metric.index()];
        }
    }

    private void office(Course course) {
        if (course.wrong == Wrong.NAMESAKE) {
            return;
        }
        add(Metric.SUMMONSES, 1);
        flag(Metric.SUMMONED);
        boolean due = course.appearOn <= country.years.last;
        boolean unreached = course.knowableAt >= (long) (course.appearOn + 1) * Lives.HOURS;
        add(Metric.UNREACHED, due && unreached ? 1 : 0);
        boolean came = course.appearedOn <= country.years.last;
        boolean onTime = course.appearedOn <= course.appearOn;
        add(Metric.CAME, came && onTime ? 1 : 0);
        add(Metric.CAME_LATE, came && !onTime ? 1 : 0);
        add(Metric.NOT_COME, due && !came ? 1 : 0);
        add(Metric.EXCUSED, course.acceptedOn <= country.years.last ? 1 : 0);
        boolean excused = course.excusedUntil != Day.NEVER;
        boolean recalled = course.recalledOn <= course.appearOn;
        if (due && !onTime && !excused && !recalled) {
            Rules.OfDay law = country.rules.on(course.appearOn);
            add(Metric.FINE_EXPOSED, 1);
            add(Metric.FINE_LEAST, law.fine().least());
            add(Metric.FINE_MOST, law.fine().most());
        }
        add(Metric.COMPLAINTS, course.complainedOn <= country.years.last ? 1 : 0);
        add(Metric.COMPLAINTS_WON, course.setAsideOn <= country.years.last ? 1 : 0);
    }

    private void border(Course course) {
        if (course.barredAt >= (long) (country.years.last + 1) * Lives.HOURS) {
            return;
        }
        flag(Metric.BARRED);
        add(Metric.BARRED_DAYS, country.years.within(course.barredOn(), course.unbarredOn));
        long until = Math.min(
                Math.min(course.knowableAt, learnedAt(course)),
                (long) Math.min(course.unbarredOn, country.years.last + 1) * Lives.HOURS);
        if (until > course.barredAt) {
            flag(Metric.BARRED_UNAWARE);
            add(Metric.HOURS_UNAWARE, until - course.barredAt);
        }
        add(Metric.STOPPED, course.stops);
        add(Metric.STOPPED_UNAWARE, course.stopsUnaware);
        if (late(course.unbarredOn, Kernel.banEnded(course.endings(), worlds.getFirst()), course)) {
            add(Metric.LATE_BORDER, 1);
        }
    }

    /// Whoever is stopped at the border knows from then on.
    private static long learnedAt(Course course) {
        return course.stoppedOn == Day.NEVER
                ? Course.NO_HOUR
                : (long) course.stoppedOn * Lives.HOURS;
    }

    private void ladder(Course course) {
        int ended = Kernel.ladderEnded(course.endings(), worlds.getFirst());
        for (Measure measure : MEASURES) {
            int imposedOn = course.imposedOn[Course.index(measure)];
            int liftedOn = course.liftedOn[Course.index(measure)];
            if (imposedOn <= country.years.last) {
                flag(Metric.LADDER);
                add(days(measure), country.years.within(imposedOn, liftedOn));
                if (late(liftedOn, ended, course)) {
                    add(late(Receiver.of(measure)), 1);
                }
            }
        }
    }

    private boolean late(int liftedOn, int ended, Course course) {
        int lastLawful = course.law.kernel().lastDayOfLifting(ended);
        if (ended == Day.NEVER || lastLawful >= country.years.last || liftedOn <= lastLawful) {
            return false;
        }
        add(Metric.LATE_DAYS, country.years.within(lastLawful, liftedOn));
        return true;
    }

    private void wrong(Course course, Man man) {
        if (course.wrong != Wrong.NAMESAKE
                && man.addressStale
                && !man.account
                && course.remindedOn == Day.NEVER) {
            add(Metric.WRONG_ADDRESS, 1);
        }
        boolean barred = course.barredOn() <= country.years.last;
        Metric way = switch (course.wrong) {
            case NOT -> Metric.WRONG_BARRED;
            case DEFERRED -> Metric.WRONG_DEFERRED;
            case EXEMPT -> Metric.WRONG_EXEMPT;
            case RESERVIST -> Metric.WRONG_RESERVIST;
            case NAMESAKE -> Metric.WRONG_NAMESAKE;
        };
        if (course.wrong == Wrong.NOT) {
            return;
        }
        if (course.recalledOn <= country.years.last) {
            flag(Metric.FREED_BY_CHECK);
        }
        if (barred) {
            flag(Metric.WRONG_BARRED);
            flag(way);
            add(Metric.WRONG_DAYS, country.years.within(course.barredOn(), course.unbarredOn));
            if (course.appearedOn <= country.years.last) {
                flag(Metric.FREED_BY_APPEARING);
            } else if (course.setAsideOn <= country.years.last) {
                flag(Metric.FREED_BY_COMPLAINT);
            }
        }
    }

    private void law(Course course, int world) {
        long[] counted = byWorld[world];
        if (course.wrong == Wrong.NAMESAKE) {
            counted[Metric.UNGROUNDED_BAN_DAYS.index()] +=
                    country.years.within(course.barredOn(), course.unbarredOn);
            return;
        }
        Dates dates = course.law.kernel().dates(course.truth(), worlds.get(world));
        if (dates.refused()) {
            refused[world]++;
            return;
        }
        if (dates.served() <= country.years.last) {
            counted[Metric.SERVED.index()]++;
            boolean unaware =
                    (long) dates.served() * Lives.HOURS + Lives.HOURS <= course.knowableAt;
            counted[Metric.SERVED_UNAWARE.index()] += unaware ? 1 : 0;
        }
        int barred = country.years.within(course.barredOn(), course.unbarredOn);
        int lawful = lawful(dates.banFirst(), dates.banLast(), course);
        counted[Metric.UNGROUNDED_BAN_DAYS.index()] += barred - lawful;
        int days = days(dates.banFirst(), dates.banLast());
        counted[Metric.LAWFUL_BAN_DAYS.index()] += days;
        counted[Metric.LAWFUL_BAN.index()] |= days > 0 ? 1 : 0;
        int ladder = days(dates.ladderFirst(), dates.ladderLast());
        counted[Metric.LAWFUL_LADDER_DAYS.index()] += ladder;
        counted[Metric.LAWFUL_LADDER.index()] |= ladder > 0 ? 1 : 0;
        counted[Metric.UNGROUNDED_LADDER.index()] |= ladder == 0 && imposed(course) ? 1 : 0;
    }

    private boolean imposed(Course course) {
        for (int imposedOn : course.imposedOn) {
            if (imposedOn <= country.years.last) {
                return true;
            }
        }
        return false;
    }

    /// The days of the run on which the border bars him and the law does.
    private int lawful(int first, int last, Course course) {
        if (first == Day.NEVER) {
            return 0;
        }
        int before = last == Day.NEVER ? Day.NEVER : last + 1;
        return country.years.within(
                Math.max(first, course.barredOn()), Math.min(before, course.unbarredOn));
    }

    private int days(int first, int last) {
        return first == Day.NEVER
                ? 0
                : country.years.within(first, last == Day.NEVER ? Day.NEVER : last + 1);
    }

    private void add(Metric metric, long more) {
        values[metric.index()] += more;
    }

    private void flag(Metric metric) {
        values[metric.index()] = 1;
    }

    private static Metric days(Measure measure) {
        return switch (measure) {
            case EXIT_BAN -> Metric.BARRED_DAYS;
            case SOLE_TRADER -> Metric.SOLE_TRADER_DAYS;
            case SELF_EMPLOYED -> Metric.SELF_EMPLOYED_DAYS;
            case REAL_ESTATE -> Metric.REAL_ESTATE_DAYS;
            case DRIVING -> Metric.DRIVING_DAYS;
            case VEHICLE_REGISTRATION -> Metric.VEHICLE_REGISTRATION_DAYS;
            case CREDIT -> Metric.CREDIT_DAYS;
            case FOREIGN_PASSPORT -> Metric.FOREIGN_PASSPORT_DAYS;
        };
    }

    private static Metric late(Receiver receiver) {
        return switch (receiver) {
            case BORDER -> Metric.LATE_BORDER;
            case TAX_SERVICE -> Metric.LATE_TAX_SERVICE;
            case LAND_REGISTER -> Metric.LATE_LAND_REGISTER;
            case TRAFFIC_POLICE -> Metric.LATE_TRAFFIC_POLICE;
            case BANKS -> Metric.LATE_BANKS;
            case PASSPORT_OFFICE -> Metric.LATE_PASSPORT_OFFICE;
        };
    }
}
