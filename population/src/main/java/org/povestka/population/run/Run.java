package org.povestka.population.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.povestka.law.kernel.Answers;
import org.povestka.population.life.Country;
import org.povestka.population.life.Totals;
import org.povestka.population.scenario.Scenario;

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
        List<Scenario> scenarios = job.scenarios();
        List<Country> countries = scenarios.stream().map(Country::of).toList();
        List<List<Answers>> worlds = scenarios.stream().map(Run::worlds).toList();
        AtomicLong next = new AtomicLong();
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(new Worker(job, countries, worlds, witnesses.get()));
        }
        if (threads == 1) {
            workers.getFirst().work(next, progress);
        } else {
            together(workers, next, progress);
        }
        Worker all = workers.removeFirst();
        workers.forEach(all::add);
        List<Outcome.Side> sides = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            Totals totals = all.totals().get(i);
            sides.add(new Outcome.Side(scenarios.get(i), worlds.get(i), totals));
        }
        Optional<Difference> difference =
                sides.size() == 2 ? Optional.of(all.difference()) : Optional.empty();
        return new Outcome(job, sides, difference);
    }

    private static void together(List<Worker> workers, AtomicLong next, Progress progress) {
        try (ExecutorService threads = Executors.newFixedThreadPool(workers.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (Worker worker : workers) {
                running.add(threads.submit(() -> worker.work(next, progress)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a thread of the run failed", e.getCause());
        }
    }

    private static List<Answers> worlds(Scenario scenario) {
        return ReadingWorlds.around(scenario.practice(), scenario.regime().ownReadings());
    }
}
