package org.povestka.population.column;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.povestka.population.life.Man;
import org.povestka.population.life.Tally;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Witness;

/// Eleven figures of every man of a run, in [#BYTES_A_MAN] bytes a man. Region and age are not
/// kept: they are a function of his number, and [org.povestka.population.life.Lives] gives
/// them again.
public final class Columns {

    /// The figures of two bytes each; one that is more than these hold stands at their most.
    public static final List<Metric> SHORT = List.of(
            Metric.SUMMONSES,
            Metric.CAME,
            Metric.NOT_COME,
            Metric.CALLED_UP,
            Metric.STOPPED,
            Metric.BARRED_DAYS,
            Metric.DRIVING_DAYS,
            Metric.CREDIT_DAYS,
            Metric.WRONG_DAYS,
            Metric.LATE_DAYS);

    /// The figure of four bytes.
    public static final Metric LONG = Metric.HOURS_UNAWARE;

    /// How many bytes a man takes.
    public static final int BYTES_A_MAN = Character.BYTES * SHORT.size() + Integer.BYTES;

    private static final int PERCENT = 100;

    private final Map<Metric, char[]> shorts = new EnumMap<>(Metric.class);
    private final int[] hours;

    /// Room for the men of a run.
    ///
    /// @param people how many
    public Columns(int people) {
        SHORT.forEach(metric -> shorts.put(metric, new char[people]));
        this.hours = new int[people];
    }

    /// Writes the men of the first scenario here; each thread writes other men.
    ///
    /// @return one for one thread
    public Witness witness() {
        char[][] columns = SHORT.stream().map(this::column).toArray(char[][]::new);
        int[] places = SHORT.stream().mapToInt(Metric::index).toArray();
        return new Witness() {
            @Override
            public void see(int scenario, Man man, Tally tally) {
                if (scenario > 0) {
                    return;
                }
                int number = (int) man.number();
                long[] values = tally.values();
                for (int i = 0; i < places.length; i++) {
                    columns[i][number] = (char) Math.min(values[places[i]], Character.MAX_VALUE);
                }
                hours[number] = (int) values[LONG.index()];
            }

            @Override
            public void rest() {}
        };
    }

    /// A figure of a man.
    ///
    /// @param metric one of [#SHORT], or [#LONG]
    /// @param man his number
    /// @return the figure
    public int value(Metric metric, int man) {
        return metric == LONG ? hours[man] : column(metric)[man];
    }

    /// The figure that so many of a hundred men do not exceed, among those for whom it is more
    /// than none: with 50, how long half of the barred were barred at most.
    ///
    /// @param metric one of [#SHORT]
    /// @param percent from 1 to 100
    /// @return the figure; 0 where it is none for everybody
    public int percentile(Metric metric, int percent) {
        long[] counts = new long[Character.MAX_VALUE + 1];
        long men = 0;
        for (char value : column(metric)) {
            counts[value]++;
            men += value > 0 ? 1 : 0;
        }
        long wanted = (men * percent + PERCENT - 1) / PERCENT;
        int value = 0;
        for (long seen = 0; seen < wanted; seen += counts[value]) {
            value++;
        }
        return value;
    }

    private char[] column(Metric metric) {
        return Objects.requireNonNull(shorts.get(metric), metric.word());
    }
}
