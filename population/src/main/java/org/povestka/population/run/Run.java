package org.povestka.population.run;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Runs a job: chunks of men go to whichever thread is free, and since only whole numbers
/// are added, the result is the same for any number of threads.
public final class Run {

    /// How many men a chunk has.
    public static final int CHUNK = 65_536;

    private Run() {}

    /// Runs a job to its end.
    ///
    /// @param job what to run
    /// @param threads how many threads, 1 or more
    /// @param progress hears how far it is
    /// @return what came of it
    public static Outcome of(Job job, int threads, Progress progress) {
        return of(job, threads, progress, () -> Witness.NONE);
    }

    /// Runs a job to its end before witnesses.
    ///
    /// @param job what to run
    /// @param threads how many threads, 1 or more
    /// @param progress hears how far it is
    /// @param witnesses gives each thread its witness
    /// @return what came of it
    public static Outcome of(Job job, int threads, Progress progress, Supplier<Witness> witnesses) {
        return of(job, threads, progress, witnesses, Checkpoint.NONE);
    }

    /// Runs a job to its end before witnesses, from where it was stopped.
    ///
    /// @param job what to run
    /// @param threads how many threads, 1 or more
    /// @param progress hears how far it is
    /// @param witnesses gives each thread its witness; they do not see the men of the
    /// chunks that are finished
    /// @param checkpoint where finished chunks are kept
    /// @return what came of it
    public static Outcome of(
            Job job,
            int threads,
            Progress progress,
            Supplier<Witness> witnesses,
            Checkpoint checkpoint) {
        Setting setting = Setting.of(job);
        Sums sums = setting.sums(setting.chunks(), checkpoint);
        checkpoint.restore(sums);
        progress.lived(sums.men());
        List<Witness> seeing = Stream.generate(witnesses).limit(threads).toList();
        AtomicInteger next = new AtomicInteger();
        // a worker is made in the thread that works: its memory then lies with that thread's
        Consumer<Witness> work = witness -> setting.worker(witness).work(sums, next, progress);
        if (threads == 1) {
            work.accept(seeing.getFirst());
        } else {
            together(seeing, work);
        }
        return setting.outcome(sums);
    }

    private static void together(List<Witness> witnesses, Consumer<Witness> work) {
        try (ExecutorService threads = Executors.newFixedThreadPool(witnesses.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (Witness witness : witnesses) {
                running.add(threads.submit(() -> work.accept(witness)));
            }
            for (Future<?> one : running) {
                await(one);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        }
    }

    private static void await(Future<?> one) throws InterruptedException {
        try {
            one.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failed) {
                throw failed;
            }
            throw new IllegalStateException("a thread of the run failed", e.getCause());
        }
    }
}
