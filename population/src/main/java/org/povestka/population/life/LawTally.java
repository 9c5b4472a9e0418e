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
    /// The figures of one summons wherever the law says the same as in the first world,
    /// and elsewhere.
    private final long[] same = new long[METRICS];

    private final long[] other = new long[METRICS];
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
        Facts truth = course.truth();
        boolean imposed = imposed(course);
        Kernel kernel = course.law.kernel();
        Dates practice = kernel.dates(truth, worlds[0]);
        boolean refuses = practice.refused();
        if (!refuses) {
            figures(course, practice, barred, imposed, same);
        }
        long mattering = Kernel.mattering(truth);
        for (int world = 0; world < worlds.length; world++) {
            if ((differing[world] & mattering) == 0) {
                add(world, refuses, same);
                continue;
            }
            Dates dates = kernel.dates(truth, worlds[world]);
            if (!dates.refused()) {
                figures(course, dates, barred, imposed, other);
            }
            add(world, dates.refused(), other);
        }
        return practice.served();
    }

    private void add(int world, boolean refuses, long[] figures) {
        if (refuses) {
            refused[world]++;
            return;
        }
        int at = world * METRICS;
        for (int i = 0; i < METRICS; i++) {
            values[at + i] += figures[i];
        }
    }

    /// The figures of one summons in one world, of men as of everything else.
    private void figures(Course course, Dates dates, int barred, boolean imposed, long[] figures) {
        boolean served = dates.served() <= years.last;
        boolean unaware =
                served && (long) dates.served() * Lives.HOURS + Lives.HOURS <= course.knowableAt;
        int ban = days(dates.banFirst(), dates.banLast());
        int ladder = days(dates.ladderFirst(), dates.ladderLast());
        figures[SERVED] = served ? 1 : 0;
        figures[SERVED_UNAWARE] = unaware ? 1 : 0;
        figures[BAN] = ban > 0 ? 1 : 0;
        figures[BAN_DAYS] = ban;
        figures[LADDER] = ladder > 0 ? 1 : 0;
        figures[LADDER_DAYS] = ladder;
        figures[UNGROUNDED_DAYS] = (long) barred - lawful(course, dates);
        figures[UNGROUNDED_LADDER] = ladder == 0 && imposed ? 1 : 0;
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
