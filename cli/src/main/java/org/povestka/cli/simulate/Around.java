package org.povestka.cli.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.NumberArguments;
import org.povestka.cli.argument.Option;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.scenario.ScenarioFile;
import org.povestka.population.study.Calibration;
import org.povestka.population.study.Fit;
import org.povestka.population.study.Knob;
import org.povestka.population.study.Study;
import org.povestka.population.study.Sweep;
import org.povestka.population.study.Worlds;

/// What is asked for around a run: other worlds, other values of a number, calibration.
///
/// @param worlds in how many worlds it is lived, 1 or more
/// @param sweeps the numbers that are turned
/// @param calibrates whether shares are moved first
record Around(int worlds, List<Turned> sweeps, boolean calibrates) {

    private static final long MOST_WORLDS = 1_000;

    /// Copies the list.
    Around {
        sweeps = List.copyOf(sweeps);
    }

    /// A number and its values.
    ///
    /// @param key what it is called
    /// @param knob the number
    /// @param values the values as they were typed
    record Turned(String key, Knob knob, List<String> values) {

        /// Copies the list.
        Turned {
            values = List.copyOf(values);
        }
    }

    /// What was typed; everything wrong with it is told.
    static Around read(Arguments arguments, List<Scenario> scenarios, Complaints complaints) {
        Optional<Long> worlds =
                NumberArguments.read(arguments, Option.REPLICATIONS, 2, MOST_WORLDS, complaints);
        List<Turned> sweeps = new ArrayList<>();
        for (String typed : arguments.all(Option.SWEEP)) {
            turned(typed, scenarios, complaints).ifPresent(sweeps::add);
        }
        if (arguments.has(Option.SWEEP) && arguments.has(Option.AGAINST)) {
            String other = arguments.one(Option.AGAINST).orElse("");
            complaints.add(Option.AGAINST.typed(), "not-beside", other, Option.SWEEP.typed());
        }
        boolean calibrates = arguments.has(Option.CALIBRATE);
        boolean aimless =
                scenarios.stream().limit(1).anyMatch(one -> one.targets().isEmpty());
        if (calibrates && aimless) {
            complaints.add(Option.CALIBRATE.typed(), "no-targets", "");
        }
        return new Around(worlds.map(Long::intValue).orElse(1), sweeps, calibrates);
    }

    private static Optional<Turned> turned(
            String typed, List<Scenario> scenarios, Complaints complaints) {
        String[] parts = typed.split("=", 2);
        Optional<Knob> knob = Knob.of(parts[0]);
        if (parts.length < 2 || knob.isEmpty()) {
            String[] known = Knob.keys().toArray(String[]::new);
            complaints.add(Option.SWEEP.typed(), "no-sweep", typed, known);
            return Optional.empty();
        }
        Turned turned = new Turned(parts[0], knob.get(), Arrays.asList(parts[1].split(",", -1)));
        scenarios.stream()
                .limit(1)
                .forEach(scenario -> turned.values()
                        .forEach(value -> refuse(turned.knob.turned(scenario, value), complaints)));
        return Optional.of(turned);
    }

    private static void refuse(ScenarioFile file, Complaints complaints) {
        switch (file) {
            case ScenarioFile.Sound sound -> {}
            case ScenarioFile.Flawed flawed -> complaints.add(flawed.flaws());
        }
    }

    /// How many jobs follow the first.
    int further() {
        return worlds - 1 + sweeps.stream().mapToInt(one -> one.values().size()).sum();
    }

    /// Runs everything.
    Study run(Job job, Running.Wanted tables, Running running) {
        Scenario first = job.scenarios().getFirst();
        Calibration.Calibrated found = calibrates
                ? Calibration.of(first, job, running::live)
                : new Calibration.Calibrated(first, List.of());
        Job main = found.job(job);
        Outcome outcome = running.live(main, tables);
        Optional<Worlds> others = worlds > 1
                ? Optional.of(Worlds.of(outcome, worlds, running::live))
                : Optional.empty();
        List<Sweep> swept =
                sweeps.stream().map(turned -> sweep(turned, main, running)).toList();
        running.bar().end();
        Fit fit = Fit.of(outcome.sides().getFirst(), found.moved());
        return new Study(outcome, others, swept, fit);
    }

    private static Sweep sweep(Turned turned, Job job, Running running) {
        Scenario asItIs = job.scenarios().getFirst();
        List<Sweep.Point> points = new ArrayList<>();
        for (String value : turned.values()) {
            Scenario other = sound(turned.knob().turned(asItIs, value));
            points.add(new Sweep.Point(
                    value,
                    running.live(new Job(
                            List.of(other, asItIs), job.people(), job.seed(), job.generator()))));
        }
        return new Sweep(turned.key(), points);
    }

    /// Its flaws were told before anything ran.
    private static Scenario sound(ScenarioFile file) {
        return switch (file) {
            case ScenarioFile.Sound found -> found.scenario();
            case ScenarioFile.Flawed flawed ->
                throw new IllegalArgumentException("expected no flaws: " + flawed.flaws());
        };
    }
}
