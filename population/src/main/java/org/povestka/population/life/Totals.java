package org.povestka.population.life;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.povestka.law.time.Day;
import org.povestka.population.metric.Happening;
import org.povestka.population.metric.Metric;

/// The figures of many lives: whole numbers, so that it does not matter in which order
/// they are added.
public final class Totals {

    private static final int METRICS = Metric.values().length;
    private static final int OF_READINGS = Metric.OF_READINGS.size();
    private static final int HAPPENINGS = Happening.values().length;
    private static final int DAYS_OF_WEEK = 7;

    private final Country country;
    private final long[] sums = new long[METRICS];
    private final long[] squares = new long[METRICS];
    private final long[] byWorld;
    private final long[] refused;
    private final long[] byRegion;
    private final long[] byAge;
    private final long[] byWeek;
    private final long[] menByRegion;
    private final long[] menByAge;

    /// Nothing counted yet.
    ///
    /// @param country the country
    /// @param worlds how many worlds of readings are counted
    public Totals(Country country, int worlds) {
        this.country = country;
        this.byWorld = new long[worlds * OF_READINGS];
        this.refused = new long[worlds];
        this.byRegion = new long[country.regions() * METRICS];
        this.byAge = new long[country.ages() * METRICS];
        this.byWeek = new long[country.weeks() * HAPPENINGS];
        this.menByRegion = new long[country.regions()];
        this.menByAge = new long[country.ages()];
    }

    /// Adds a man without a summons: he counts, and nothing else of him does.
    ///
    /// @param man the man
    public void addSpared(Man man) {
        menByRegion[man.region()]++;
        menByAge[man.age()]++;
    }

    /// Adds a man and the figures of his life.
    ///
    /// @param man the man
    /// @param tally his figures
    public void add(Man man, Tally tally) {
        addSpared(man);
        long[] values = tally.values();
        int region = man.region() * METRICS;
        int age = man.age() * METRICS;
        for (int i = 0; i < METRICS; i++) {
            long value = values[i];
            sums[i] += value;
            squares[i] += value * value;
            byRegion[region + i] += value;
            byAge[age + i] += value;
        }
        add(byWorld, tally.law().values());
        for (int world = 0; world < refused.length; world++) {
            refused[world] += tally.law().refused(world);
        }
        for (int i = 0; i < man.courses(); i++) {
            addWeeks(man.course(i), tally.law().servedOn(i));
        }
    }

    /// Adds the figures of other men.
    ///
    /// @param other their totals, of the same country
    public void add(Totals other) {
        List<long[]> more = other.numbers();
        List<long[]> mine = numbers();
        for (int i = 0; i < mine.size(); i++) {
            add(mine.get(i), more.get(i));
        }
    }

    /// Nobody is counted any more.
    public void clear() {
        numbers().forEach(some -> Arrays.fill(some, 0));
    }

    /// Writes every number, so that a run can be finished later.
    ///
    /// @param out where
    /// @throws IOException if it cannot be written
    public void write(DataOutput out) throws IOException {
        for (long[] some : numbers()) {
            for (long number : some) {
                out.writeLong(number);
            }
        }
    }

    /// Reads what [#write] wrote of the same country.
    ///
    /// @param in where from
    /// @throws IOException if it cannot be read
    public void read(DataInput in) throws IOException {
        for (long[] some : numbers()) {
            for (int i = 0; i < some.length; i++) {
                some[i] = in.readLong();
            }
        }
    }

    /// How many weeks the run has.
    ///
    /// @return the number
    public int weeks() {
        return country.weeks();
    }

    /// How many men were counted.
    ///
    /// @return the number
    public long men() {
        long men = 0;
        for (long ofRegion : menByRegion) {
            men += ofRegion;
        }
        return men;
    }

    /// The sum of a figure.
    ///
    /// @param metric the figure
    /// @return the sum over all men
    public long sum(Metric metric) {
        return sums[metric.index()];
    }

    /// The sum of the squares of a figure, for its error.
    ///
    /// @param metric the figure
    /// @return the sum over all men
    public long squares(Metric metric) {
        return squares[metric.index()];
    }

    /// The sum of a figure in one world of readings.
    ///
    /// @param metric one that hangs on readings
    /// @param world its place in the list of worlds
    /// @return the sum over all men
    public long sum(Metric metric, int world) {
        return byWorld[world * OF_READINGS + metric.indexOfReadings()];
    }

    /// How many summonses could not be dated in a world.
    ///
    /// @param world its place in the list of worlds
    /// @return the number
    public long refused(int world) {
        return refused[world];
    }

    /// How many men of a region were counted.
    ///
    /// @param region its index
    /// @return the number
    public long menOfRegion(int region) {
        return menByRegion[region];
    }

    /// How many men of an age were counted.
    ///
    /// @param age its index
    /// @return the number
    public long menOfAge(int age) {
        return menByAge[age];
    }

    /// A figure in a region.
    ///
    /// @param metric the figure
    /// @param region its index
    /// @return the sum over its men
    public long ofRegion(Metric metric, int region) {
        return byRegion[region * METRICS + metric.index()];
    }

    /// A figure of an age.
    ///
    /// @param metric the figure
    /// @param age its index
    /// @return the sum over its men
    public long ofAge(Metric metric, int age) {
        return byAge[age * METRICS + metric.index()];
    }

    /// What happened in a week.
    ///
    /// @param happening what
    /// @param week from 0, seven days each from the first day on
    /// @return how often
    public long ofWeek(Happening happening, int week) {
        return byWeek[week * HAPPENINGS + happening.index()];
    }

    private void addWeeks(Course course, int servedOn) {
        happens(Happening.BARRED, course.barredOn());
        happens(Happening.UNBARRED, course.unbarredOn);
        happens(Happening.STOPPED, course.stoppedOn);
        int ladder = Day.NEVER;
        for (int imposedOn : course.imposedOn) {
            ladder = Math.min(ladder, imposedOn);
        }
        happens(Happening.LADDER, ladder);
        if (course.wrong != Wrong.NAMESAKE) {
            happens(Happening.PLACED, course.placedOn);
            happens(Happening.CAME, course.appearedOn);
            happens(Happening.SERVED, servedOn);
        }
    }

    private void happens(Happening happening, int day) {
        if (day >= country.years.first && day <= country.years.last) {
            int week = (day - country.years.first) / DAYS_OF_WEEK;
            byWeek[week * HAPPENINGS + happening.index()]++;
        }
    }

    private List<long[]> numbers() {
        return List.of(
                sums, squares, byWorld, refused, byRegion, byAge, byWeek, menByRegion, menByAge);
    }

    private static void add(long[] to, long[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }
}
