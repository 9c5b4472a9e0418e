package org.povestka.population.life;

import java.util.Arrays;
import java.util.List;
import org.povestka.law.kernel.Answers;
import org.povestka.law.kernel.Dates;
import org.povestka.law.kernel.Facts;
import org.povestka.law.kernel.Kernel;
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
    private final Answers[] worlds;
    /// For each world the questions it answers otherwise than the first one.
    private final long[] differing;
    /// World by world, the figures in the order of [Metric#OF_READINGS].
    private final long[] values;
    private final long[] refused;
    private final int[] servedOn = new int[Man.MOST_COURSES];

    LawTally(Country country, List<Answers> worlds) {
        this.years = country.years;
        this.worlds = worlds.toArray(Answers[]::new);
        this.differing = worlds.stream()
                .mapToLong(world -> world.differing(worlds.getFirst()))
                .toArray();
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
    }

    /// A namesake's summons: the law bars somebody else.
    private void another(int barred) {
        for (int at = UNGROUNDED_DAYS; at < values.length; at += METRICS) {
            values[at] += barred;
        }
    }

    /// His own summons, in every world; the day of service in the first one.
    private int his(Course course, int barred) {
        Facts truth = course.truth();
        boolean imposed = imposed(course);
        Kernel kernel = course.law.kernel();
        Dates practice = kernel.dates(truth, worlds[0]);
        long mattering = Kernel.mattering(truth);
        for (int world = 0; world < worlds.length; world++) {
            Dates dates = (differing[world] & mattering) == 0
                    ? practice
                    : kernel.dates(truth, worlds[world]);
            if (dates.refused()) {
                refused[world]++;
            } else {
                int at = world * METRICS;
                add(course, dates, at);
                values[at + UNGROUNDED_DAYS] += barred - lawful(course, dates);
                int ladder = days(dates.ladderFirst(), dates.ladderLast());
                values[at + LADDER_DAYS] += ladder;
                values[at + LADDER] |= ladder > 0 ? 1 : 0;
                values[at + UNGROUNDED_LADDER] |= ladder == 0 && imposed ? 1 : 0;
            }
        }
        return practice.served();
    }

    private void add(Course course, Dates dates, int at) {
        if (dates.served() <= years.last) {
            values[at + SERVED]++;
            boolean unaware =
                    (long) dates.served() * Lives.HOURS + Lives.HOURS <= course.knowableAt;
            values[at + SERVED_UNAWARE] += unaware ? 1 : 0;
        }
        int days = days(dates.banFirst(), dates.banLast());
        values[at + BAN_DAYS] += days;
        values[at + BAN] |= days > 0 ? 1 : 0;
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
    private int lawful(Course course, Dates dates) {
        int first = dates.banFirst();
        if (first == Day.NEVER) {
            return 0;
        }
        int before = dates.banLast() == Day.NEVER ? Day.NEVER : dates.banLast() + 1;
        return years.within(
                Math.max(first, course.barredOn()), Math.min(before, course.unbarredOn));
    }

    private int days(int first, int last) {
        return first == Day.NEVER
                ? 0
                : years.within(first, last == Day.NEVER ? Day.NEVER : last + 1);
    }
}
