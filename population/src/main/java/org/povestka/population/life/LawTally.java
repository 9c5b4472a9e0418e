package org.povestka.population.life;

import java.util.Arrays;
import java.util.List;
import org.povestka.law.kernel.Answers;
import org.povestka.law.kernel.DatesByWorld;
import org.povestka.law.time.Day;
import org.povestka.population.metric.Metric;

/// The figures of one life that hang on readings, in one world of readings after another;
/// filled anew for each life.
public final class LawTally {

    private static final int METRICS = Metric.OF_READINGS.size();
    private static final int SERVED = Metric.SERVED.indexOfReadings();
    private static final int SERVED_UNAWARE = Metric.SERVED_UNAWARE.indexOfReadings();
    private static final int BAN = Metric.LAWFUL_BAN.indexOfReadings();
    private static final int BAN_DAYS = Metric.LAWFUL_BAN_DAYS.indexOfReadings();
    private static final int LADDER = Metric.LAWFUL_LADDER.indexOfReadings();
    private static final int LADDER_DAYS = Metric.LAWFUL_LADDER_DAYS.indexOfReadings();
    private static final int UNGROUNDED_DAYS = Metric.UNGROUNDED_BAN_DAYS.indexOfReadings();
    private static final int UNGROUNDED_LADDER = Metric.UNGROUNDED_LADDER.indexOfReadings();

    private final Years years;
    private final DatesByWorld dates;
    /// World by world, the figures in the order of [Metric#OF_READINGS].
    private final long[] values;
    private final long[] refused;
    private final int[] servedOn = new int[Man.MOST_COURSES];

    LawTally(Country country, List<Answers> worlds) {
        this.years = country.years;
        this.dates = new DatesByWorld(worlds);
        this.values = new long[worlds.size() * METRICS];
        this.refused = new long[worlds.size()];
    }

    /// A figure in one world.
    ///
    /// @param metric one that hangs on readings
    /// @param world its place in the list of worlds
    /// @return the figure
    public long value(Metric metric, int world) {
        return values[world * METRICS + metric.indexOfReadings()];
    }

    /// Every figure in every world.
    ///
    /// @return world by world, the figures in the order of [Metric#OF_READINGS]
    long[] values() {
        return values;
    }

    /// How many summonses of this life a world could not date.
    ///
    /// @param world its place in the list of worlds
    /// @return the number
    public long refused(int world) {
        return refused[world];
    }

    /// The day a summons of this life counts as served, by the reading the offices act on.
    ///
    /// @param course its place in the life, from 0
    /// @return an epoch day, or [Day#NEVER]
    public int servedOn(int course) {
        return servedOn[course];
    }

    void count(Man man) {
        Arrays.fill(refused, 0);
        Arrays.fill(values, 0);
        for (int i = 0; i < man.courses(); i++) {
            Course course = man.course(i);
            int barred = years.within(course.barredOn(), course.unbarredOn);
            if (course.wrong == Wrong.NAMESAKE) {
                another(barred);
                servedOn[i] = Day.NEVER;
            } else {
                servedOn[i] = his(course, barred);
            }
        }
        if (man.courses() > 1) {
            countMenOnce();
        }
    }

    /// A namesake's summons: the law bars somebody else.
    private void another(int barred) {
        for (int at = UNGROUNDED_DAYS; at < values.length; at += METRICS) {
            values[at] += barred;
        }
    }

    /// His own summons, in every world; the day of service in the first one.
    private int his(Course course, int barred) {
        dates.find(course.law.kernel(), course.truth());
        boolean imposed = imposed(course);
        for (int world = 0; world < refused.length; world++) {
            if (dates.refused(world)) {
                refused[world]++;
            } else {
                figures(course, barred, imposed, world);
            }
        }
        return dates.served(0);
    }

    /// The figures of one summons in one world, of men as of everything else.
    private void figures(Course course, int barred, boolean imposed, int world) {
        int servedOn = dates.served(world);
        boolean served = servedOn <= years.last;
        boolean unaware =
                served && (long) servedOn * Lives.HOURS + Lives.HOURS <= course.knowableAt;
        int ban = days(dates.banFirst(world), dates.banLast(world));
        int ladder = days(dates.ladderFirst(world), dates.ladderLast(world));
        int at = world * METRICS;
        values[at + SERVED] += served ? 1 : 0;
        values[at + SERVED_UNAWARE] += unaware ? 1 : 0;
        values[at + BAN] += ban > 0 ? 1 : 0;
        values[at + BAN_DAYS] += ban;
        values[at + LADDER] += ladder > 0 ? 1 : 0;
        values[at + LADDER_DAYS] += ladder;
        values[at + UNGROUNDED_DAYS] += (long) barred - lawful(course, world);
        values[at + UNGROUNDED_LADDER] += ladder == 0 && imposed ? 1 : 0;
    }

    /// A man with several summonses is one man.
    private void countMenOnce() {
        for (int at = 0; at < values.length; at += METRICS) {
            values[at + BAN] = Math.min(1, values[at + BAN]);
            values[at + LADDER] = Math.min(1, values[at + LADDER]);
            values[at + UNGROUNDED_LADDER] = Math.min(1, values[at + UNGROUNDED_LADDER]);
        }
    }

    private boolean imposed(Course course) {
        for (int imposedOn : course.imposedOn) {
            if (imposedOn <= years.last) {
                return true;
            }
        }
        return false;
    }

    /// The days of the run on which the border bars him and the law does.
    private int lawful(Course course, int world) {
        int first = dates.banFirst(world);
        if (first == Day.NEVER) {
            return 0;
        }
        int last = dates.banLast(world);
        int before = last == Day.NEVER ? Day.NEVER : last + 1;
        return years.within(
                Math.max(first, course.barredOn()), Math.min(before, course.unbarredOn));
    }

    private int days(int first, int last) {
        return first == Day.NEVER
                ? 0
                : years.within(first, last == Day.NEVER ? Day.NEVER : last + 1);
    }
}
