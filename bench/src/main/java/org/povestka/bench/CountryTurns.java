package org.povestka.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.povestka.law.time.Span;
import org.povestka.population.chance.Chance;
import org.povestka.population.run.Job;
import org.povestka.population.run.Run;
import org.povestka.population.scenario.Scenario;

/// What a second thread brings, and what a life costs in small countries and in large ones.
/// Everything is taken by turns in one JVM: two JVMs compile the same code differently, and that
/// difference is as large as what is asked here.
public final class CountryTurns {

    private static final int MILLIONS = 10_000_000;
    private static final long SHIFTS = 200_000_000L;
    private static final int SMALLEST = 10_000;
    private static final double NANOSECONDS = 1e9;
    private static final Span THREE_YEARS =
            new Span(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));

    private static volatile long kept;

    private final OperatingSystemMXBean machine =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Scenario scenario = Ready.scenario("2026.yaml").over(THREE_YEARS);

    private final PrintWriter figures;

    private CountryTurns(PrintWriter figures) {
        this.figures = figures;
    }

    /// Runs it.
    ///
    /// @param words the file that takes the figures, how many turns, and the largest country
    /// @throws IOException if the file cannot be written
    public static void main(String[] words) throws IOException {
        try (PrintWriter figures =
                new PrintWriter(Files.newBufferedWriter(Path.of(words[0])), true)) {
            CountryTurns turns = new CountryTurns(figures);
            turns.threads(Integer.parseInt(words[1]));
            turns.sizes(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
        }
    }

    /// One thread and two live the same ten million, then the machine itself says what two
    /// threads of nothing but shifts bring it. The first turn warms up and is not counted.
    private void threads(int turns) {
        figures.printf(
                Locale.ROOT,
                "turn  one thread  two threads  lives, times as fast  shifts, times as fast%n");
        List<Double> alone = new ArrayList<>();
        List<Double> together = new ArrayList<>();
        List<Double> lives = new ArrayList<>();
        List<Double> shifts = new ArrayList<>();
        for (int turn = 0; turn <= turns; turn++) {
            Took one = took(() -> live(MILLIONS, 1));
            Took two = took(() -> live(MILLIONS, 2));
            double shifted =
                    2 * took(() -> shift(1)).wall() / took(() -> shift(2)).wall();
            if (turn > 0) {
                alone.add(one.wall());
                together.add(two.wall());
                lives.add(one.wall() / two.wall());
                shifts.add(shifted);
                figures.printf(
                        Locale.ROOT,
                        "%4d  %8.2f s  %9.2f s  %20.2f  %21.2f%n",
                        turn,
                        one.wall(),
                        two.wall(),
                        one.wall() / two.wall(),
                        shifted);
            }
        }
        figures.printf(
                Locale.ROOT,
                "in the middle: lives %.2f, shifts %.2f; the shortest of each: lives %.2f%n",
                middle(lives),
                middle(shifts),
                Collections.min(alone) / Collections.min(together));
    }

    /// What a life costs on one thread, set-up of the run included; the largest countries, which
    /// take long, have one turn.
    private void sizes(int turns, int largest) {
        Map<Integer, Double> nanos = new TreeMap<>();
        for (int turn = 0; turn < turns; turn++) {
            int most = turn == 0 ? largest : Math.min(largest, MILLIONS);
            for (long men = SMALLEST; men <= most; men *= 10) {
                int size = Math.toIntExact(men);
                int runs = Math.max(1, MILLIONS / size);
                Took took = took(() -> times(runs, run -> live(size, 1)));
                nanos.merge(size, took.cpu() * NANOSECONDS / ((double) runs * men), Math::min);
            }
        }
        figures.printf(
                Locale.ROOT,
                "%nmen           nanoseconds of processor time a life, the shortest of the turns%n");
        nanos.forEach((men, each) -> figures.printf(Locale.ROOT, "%-11d  %.0f%n", men, each));
    }

    private void live(int men, int threads) {
        Job job = new Job(List.of(scenario), men, 1, Chance.Generator.MIXED);
        kept = Run.of(job, threads, people -> {}).sides().size();
    }

    private static void times(int runs, IntConsumer one) {
        for (int run = 0; run < runs; run++) {
            one.accept(run);
        }
    }

    /// As many shifts on each of some threads.
    private static void shift(int threads) {
        List<Thread> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(Thread.ofPlatform().start(() -> kept = shifted()));
        }
        try {
            for (Thread thread : running) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the turns were interrupted", e);
        }
    }

    /// Six chains of shifts at once fill a core, so that it shows if somebody else has a part of
    /// it.
    private static long shifted() {
        long a = 1;
        long b = 2;
        long c = 3;
        long d = 4;
        long e = 5;
        long f = 6;
        for (long i = 0; i < SHIFTS; i++) {
            a = next(a);
            b = next(b);
            c = next(c);
            d = next(d);
            e = next(e);
            f = next(f);
        }
        return a ^ b ^ c ^ d ^ e ^ f;
    }

    private static long next(long bits) {
        long once = bits ^ (bits << 13);
        long twice = once ^ (once >>> 7);
        return twice ^ (twice << 17);
    }

    /// Seconds by the clock, and of processor time.
    private record Took(double wall, double cpu) {}

    private Took took(Runnable work) {
        long cpu = machine.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Took(
                (System.nanoTime() - wall) / NANOSECONDS,
                (machine.getProcessCpuTime() - cpu) / NANOSECONDS);
    }

    private static double middle(List<Double> numbers) {
        List<Double> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
