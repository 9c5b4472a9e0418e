package org.povestka.population.study;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Words;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.scenario.Assumption;
import org.povestka.population.scenario.Bilingual;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.scenario.Target;
import org.povestka.population.scenario.Value;
import org.povestka.registry.delay.Share;

/// Moves the shares that a scenario names until its figures meet the published totals.
///
/// The draws are fixed, so a figure is a step function of a share and halving finds the share
/// without any noise. Several totals take turns, since one share may move the figure of
/// another.
public final class Calibration {

    private static final int ROUNDS = 3;
    private static final int CLOSER = 4;
    private static final double MILLION = 1_000_000;

    private final Job job;
    private final Study.Runner runner;
    private Scenario scenario;
    private final List<Assumption> moved = new ArrayList<>();

    private Calibration(Scenario scenario, Job job, Study.Runner runner) {
        this.scenario = scenario;
        this.job = job;
        this.runner = runner;
    }

    /// A scenario that was calibrated.
    ///
    /// @param scenario the scenario with the shares that were found
    /// @param moved these shares
    public record Calibrated(Scenario scenario, List<Assumption> moved) {

        /// Copies the list.
        public Calibrated {
            moved = List.copyOf(moved);
        }

        /// The job with what was found: in the scenario that was calibrated, and in the one it
        /// is held against wherever that one assumes the same as it did.
        ///
        /// @param job the job with the scenarios as they were
        /// @return the job to run
        public Job job(Job job) {
            Scenario before = job.scenarios().getFirst();
            List<Scenario> scenarios = new ArrayList<>(List.of(scenario));
            for (Scenario other : job.scenarios().subList(1, job.scenarios().size())) {
                Scenario changed = other;
                for (Assumption one : moved) {
                    boolean same = other.assumption(one.quantity())
                            .equals(before.assumption(one.quantity()));
                    changed = same ? changed.with(one) : changed;
                }
                scenarios.add(changed);
            }
            return new Job(scenarios, job.people(), job.seed(), job.generator());
        }
    }

    /// Calibrates a scenario.
    ///
    /// @param scenario a scenario with published totals
    /// @param job with how many people, which seed and generator
    /// @param runner lives the men of a job
    /// @return the scenario with the shares that come nearest; whether that is near enough the
    /// fit of the run says
    public static Calibrated of(Scenario scenario, Job job, Study.Runner runner) {
        Calibration calibration = new Calibration(scenario, job, runner);
        int rounds = scenario.targets().size() > 1 ? ROUNDS : 1;
        for (int round = 0; round < rounds; round++) {
            scenario.targets().forEach(calibration::meet);
        }
        return new Calibrated(calibration.scenario, calibration.moved);
    }

    /// Halves the range of a share until the figure is close, or the range is one millionth.
    private void meet(Target target) {
        int low = 0;
        int high = most(target);
        double atLow = figure(target, low);
        double atHigh = figure(target, high);
        boolean rises = atHigh >= atLow;
        int best =
                Math.abs(atLow - target.total()) <= Math.abs(atHigh - target.total()) ? low : high;
        double nearest =
                Math.min(Math.abs(atLow - target.total()), Math.abs(atHigh - target.total()));
        double close = target.total() * (target.tolerance() / MILLION) / CLOSER;
        while (high - low > 1 && nearest > close) {
            int middle = low + (high - low) / 2;
            double found = figure(target, middle);
            if (Math.abs(found - target.total()) < nearest) {
                nearest = Math.abs(found - target.total());
                best = middle;
            }
            if (found < target.total() == rises) {
                low = middle;
            } else {
                high = middle;
            }
        }
        Assumption assumption = assumption(target, best);
        scenario = scenario.with(assumption);
        moved.removeIf(other -> other.quantity() == target.moved());
        moved.add(assumption);
    }

    /// A share of habits can be no more than the others leave.
    private int most(Target target) {
        return Share.WHOLE - scenario.sharesBeside(target.moved());
    }

    private double figure(Target target, int millionths) {
        Scenario tried = scenario.with(assumption(target, millionths));
        Outcome outcome =
                runner.live(new Job(List.of(tried), job.people(), job.seed(), job.generator()));
        return outcome.sides().getFirst().estimate(target.metric()).total();
    }

    private Assumption assumption(Target target, int millionths) {
        String source = target.published().source();
        String of = target.published().on().toString();
        Bilingual why = new Bilingual(
                new Words("country", Language.EN).say("calibrated-to", of),
                new Words("country", Language.RU).say("calibrated-to", of));
        return new Assumption(
                target.moved(), new Value.Share(millionths), Assumption.Grade.DERIVED, source, why);
    }
}
