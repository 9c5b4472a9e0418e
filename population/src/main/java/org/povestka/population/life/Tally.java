package org.povestka.population.life;

import java.util.Arrays;
import java.util.List;
import org.povestka.law.history.Measure;
import org.povestka.law.kernel.Answers;
import org.povestka.law.kernel.Kernel;
import org.povestka.law.time.Day;
import org.povestka.population.metric.Metric;
import org.povestka.registry.receiver.Receiver;

/// The figures of one life; filled anew for each.
public final class Tally {

    private static final int METRICS = Metric.values().length;
    private static final int FIRST_OF_READINGS = Metric.OF_READINGS.getFirst().index();
    private static final int OF_READINGS = Metric.OF_READINGS.size();
    private static final Measure[] MEASURES = Measure.values();

    private final Country country;
    private final Answers practice;
    private final LawTally law;
    private final long[] values = new long[METRICS];

    /// A tally for a country.
    ///
    /// @param country the country
    /// @param worlds the worlds of readings, the one the offices act on first
    public Tally(Country country, List<Answers> worlds) {
        this.country = country;
        this.practice = worlds.getFirst();
        this.law = new LawTally(country, worlds);
    }

    /// The figures in the world the offices act on.
    ///
    /// @return one a metric, by its ordinal; good until the next life
    public long[] values() {
        return values;
    }

    /// The figures that hang on readings, world by world.
    ///
    /// @return good until the next life
    public LawTally law() {
        return law;
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
        law.count(man);
        System.arraycopy(law.values(), 0, values, FIRST_OF_READINGS, OF_READINGS);
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
        boolean handed = course.atWork && course.paperOn <= country.years.last;
        add(Metric.HANDED_AT_WORK, handed ? 1 : 0);
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
        if (late(course.unbarredOn, Kernel.banEnded(course.endings(), practice), course)) {
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
        int ended = Kernel.ladderEnded(course.endings(), practice);
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
                && !course.atWork
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
            case TRAFFIC_POLICE, VEHICLE_REGISTER -> Metric.LATE_TRAFFIC_POLICE;
            case BANKS -> Metric.LATE_BANKS;
            case PASSPORT_OFFICE -> Metric.LATE_PASSPORT_OFFICE;
        };
    }
}
