package org.povestka.population.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.povestka.population.life.Man;
import org.povestka.population.life.Parting;
import org.povestka.population.life.Tally;
import org.povestka.population.metric.Metric;

/// How two scenarios differ, man by man: both lives of a man share every draw, so what
/// differs is policy.
public final class Difference {

    /// How many of the men whose lives differ are named by number.
    public static final int NAMED = 20;

    private static final int METRICS = Metric.values().length;
    private static final Parting[] PARTINGS = Parting.values();

    /// A man whose lives differ.
    ///
    /// @param number his number
    /// @param parting where they part
    public record Changed(long number, Parting parting) {}

    private final long[] sums = new long[METRICS];
    private final long[] squares = new long[METRICS];
    private final long[] partings = new long[PARTINGS.length];
    private final List<Changed> first = new ArrayList<>();

    Difference() {}

    /// Adds the two lives of a man.
    void add(Man one, Tally ofOne, Man other, Tally ofOther) {
        if (Arrays.equals(ofOne.values(), ofOther.values())) {
            return;
        }
        for (int i = 0; i < METRICS; i++) {
            long difference = ofOne.values()[i] - ofOther.values()[i];
            sums[i] += difference;
            squares[i] += difference * difference;
        }
        Parting parting = Parting.of(one, other);
        partings[parting.index()]++;
        if (first.size() < NAMED || one.number() < first.getLast().number()) {
            name(new Changed(one.number(), parting));
        }
    }

    /// Adds the differences of other men.
    void add(Difference more) {
        for (int i = 0; i < METRICS; i++) {
            sums[i] += more.sums[i];
            squares[i] += more.squares[i];
        }
        for (int i = 0; i < partings.length; i++) {
            partings[i] += more.partings[i];
        }
        more.first.forEach(this::name);
    }

    /// No man differs any more.
    void clear() {
        Arrays.fill(sums, 0);
        Arrays.fill(squares, 0);
        Arrays.fill(partings, 0);
        first.clear();
    }

    void write(DataOutput out) throws IOException {
        for (long[] numbers : List.of(sums, squares, partings)) {
            for (long number : numbers) {
                out.writeLong(number);
            }
        }
        out.writeInt(first.size());
        for (Changed changed : first) {
            out.writeLong(changed.number());
            out.writeInt(changed.parting().index());
        }
    }

    /// Reads what [#write] wrote.
    void read(DataInput in) throws IOException {
        for (long[] numbers : List.of(sums, squares, partings)) {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = in.readLong();
            }
        }
        first.clear();
        int named = in.readInt();
        for (int i = 0; i < named; i++) {
            first.add(new Changed(in.readLong(), PARTINGS[in.readInt()]));
        }
    }

    /// The sum of the differences of a figure, the first scenario less the other.
    ///
    /// @param metric the figure
    /// @return the sum over all men
    public long sum(Metric metric) {
        return sums[metric.index()];
    }

    /// The sum of their squares.
    ///
    /// @param metric the figure
    /// @return the sum over all men
    public long squares(Metric metric) {
        return squares[metric.index()];
    }

    /// How many men's lives part at a place.
    ///
    /// @param parting the place
    /// @return the number
    public long parted(Parting parting) {
        return partings[parting.index()];
    }

    /// The first men whose lives differ.
    ///
    /// @return at most [#NAMED] of them, by number
    public List<Changed> first() {
        return List.copyOf(first);
    }

    private void name(Changed changed) {
        first.add(changed);
        first.sort(Comparator.comparingLong(Changed::number));
        if (first.size() > NAMED) {
            first.removeLast();
        }
    }
}
