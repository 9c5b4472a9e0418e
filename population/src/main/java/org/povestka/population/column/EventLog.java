package org.povestka.population.column;

import java.util.Arrays;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;
import org.povestka.population.life.Chronicle;
import org.povestka.population.life.Chronicle.Step;
import org.povestka.population.life.Man;
import org.povestka.population.life.Tally;
import org.povestka.population.run.Job;
import org.povestka.population.run.Run;
import org.povestka.population.run.Witness;

/// Everything that happened to the men of a run, eight bytes an event, and in order of time:
/// what a registry would have had to take in, hour by hour.
///
/// An event is one number: from its top the hour of the run, the man, the step, the measure.
/// So numbers in order are events in order.
public final class EventLog {

    private static final int HOURS = 24;
    private static final int MEASURE_BITS = 4;
    private static final int STEP_BITS = 5;
    private static final int MAN_BITS = 28;
    private static final int STEP_AT = MEASURE_BITS;
    private static final int MAN_AT = STEP_AT + STEP_BITS;
    private static final int HOUR_AT = MAN_AT + MAN_BITS;
    private static final int FIRST_ROOM = 1 << 16;
    private static final Step[] STEPS = Step.values();
    private static final Measure[] MEASURES = Measure.values();

    private final long firstHour;
    private final long[][] byChunk;

    /// An empty log of a job.
    ///
    /// @param job the job; of two scenarios the first is logged
    public EventLog(Job job) {
        this.firstHour = (long) Day.of(job.scenarios().getFirst().days().first()) * HOURS;
        this.byChunk = new long[Math.toIntExact((job.people() - 1) / Run.CHUNK + 1)][0];
    }

    /// Logs the men it sees.
    ///
    /// @return one for one thread
    public Witness witness() {
        return new Ear();
    }

    /// The events in order of time; those of one hour in order of the men, of one man in order
    /// of the steps. The same for any number of threads.
    ///
    /// @return the events
    public long[] inTimeOrder() {
        int[] places = places();
        int hours = places.length;
        long[] ordered = new long[places[hours - 1]];
        for (int chunk = byChunk.length - 1; chunk >= 0; chunk--) {
            long[] events = byChunk[chunk];
            for (int i = events.length - 1; i >= 0; i--) {
                ordered[--places[(int) (events[i] >>> HOUR_AT)]] = events[i];
            }
        }
        return ordered;
    }

    /// For each hour, where the events of the next one begin.
    private int[] places() {
        int last = 0;
        for (long[] events : byChunk) {
            for (long event : events) {
                last = Math.max(last, (int) (event >>> HOUR_AT));
            }
        }
        int[] places = new int[last + 1];
        for (long[] events : byChunk) {
            for (long event : events) {
                places[(int) (event >>> HOUR_AT)]++;
            }
        }
        Arrays.parallelPrefix(places, Math::addExact);
        return places;
    }

    /// When an event happened.
    ///
    /// @param event an event of this log
    /// @return the hour, counted from 1 January 1970
    public long hour(long event) {
        return firstHour + (event >>> HOUR_AT);
    }

    /// To whom it happened.
    ///
    /// @param event an event
    /// @return his number
    public static int man(long event) {
        return (int) (event >>> MAN_AT) & ((1 << MAN_BITS) - 1);
    }

    /// What happened.
    ///
    /// @param event an event
    /// @return the step
    public static Step step(long event) {
        return STEPS[(int) (event >>> STEP_AT) & ((1 << STEP_BITS) - 1)];
    }

    /// The word of its measure.
    ///
    /// @param event an event
    /// @return such as `EXIT_BAN`; empty where it is about none
    public static String measure(long event) {
        int measure = (int) event & ((1 << MEASURE_BITS) - 1);
        return measure == 0 ? "" : MEASURES[measure - 1].name();
    }

    /// Takes the events of a chunk and puts each man's in order, then lets the log have them.
    private final class Ear implements Witness {

        private long[] events = new long[FIRST_ROOM];
        private int count;
        private int chunk;
        private long man;

        @Override
        public void see(int scenario, Man seen, Tally tally) {
            if (scenario > 0) {
                return;
            }
            chunk = (int) (seen.number() / Run.CHUNK);
            man = seen.number() << MAN_AT;
            int before = count;
            for (int i = 0; i < seen.courses(); i++) {
                Chronicle.tell(seen.course(i), tally.law().servedOn(i), this::hear);
            }
            Arrays.sort(events, before, count);
        }

        @Override
        public void rest() {
            if (count > 0) {
                byChunk[chunk] = Arrays.copyOf(events, count);
                count = 0;
            }
        }

        @SuppressWarnings("EnumOrdinal")
        private void hear(long hour, Step step, int measure) {
            if (count == events.length) {
                events = Arrays.copyOf(events, 2 * count);
            }
            events[count] = (hour - firstHour) << HOUR_AT
                    | man
                    | (long) step.ordinal() << STEP_AT
                    | (measure + 1);
            count++;
        }
    }
}
