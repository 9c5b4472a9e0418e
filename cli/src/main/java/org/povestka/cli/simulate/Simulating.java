package org.povestka.cli.simulate;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.NumberArguments;
import org.povestka.cli.argument.Option;
import org.povestka.cli.engine.EngineArgument;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Surroundings;
import org.povestka.cli.terminal.Terminal;
import org.povestka.law.time.Day;
import org.povestka.law.time.Span;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.text.Terminal.Colour;
import org.povestka.population.chance.Chance;
import org.povestka.population.engine.Engine;
import org.povestka.population.engine.Threads;
import org.povestka.population.log.RegistryLog;
import org.povestka.population.paper.CountryReport;
import org.povestka.population.replay.Replay;
import org.povestka.population.report.FigureTable;
import org.povestka.population.report.LifeText;
import org.povestka.population.report.LogText;
import org.povestka.population.report.Summary;
import org.povestka.population.run.Job;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.study.Study;

/// One run of `simulate`: reads everything, and only if nothing is wrong runs it.
public final class Simulating {

    private static final long MOST_PEOPLE = 150_000_000L;
    private static final long MOST_DAYS = 3_660;
    private static final long MOST_THREADS = 1_024;
    private static final List<Option> NOT_ALONE =
            List.of(Option.PEOPLE, Option.OUT, Option.REPLICATIONS, Option.SWEEP, Option.LOG);
    private static final List<Option> NOT_LOGGED = List.of(
            Option.AGAINST,
            Option.OUT,
            Option.REPLICATIONS,
            Option.SWEEP,
            Option.CALIBRATE,
            Option.ENGINE);

    private final Arguments arguments;
    private final Complaints complaints;
    private final Terminal terminal;

    private Simulating(Arguments arguments, Complaints complaints, Terminal terminal) {
        this.arguments = arguments;
        this.complaints = complaints;
        this.terminal = terminal;
    }

    /// Simulates the scenario that was typed, or finishes what was stopped.
    ///
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    /// @param terminal the streams and what is known of the machine
    public static ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        if (!arguments.has(Option.RESUME)) {
            return new Simulating(arguments, complaints, terminal).run();
        }
        return TypedBefore.read(arguments, complaints)
                .map(before -> new Simulating(before, complaints, terminal).run())
                .orElse(ExitCode.WRONG_INPUT);
    }

    private ExitCode run() {
        if (arguments.operands().isEmpty()) {
            complaints.add("simulate", "no-scenario", "");
        }
        List<Scenario> scenarios = scenarios();
        Optional<Long> people = number(Option.PEOPLE, 1, MOST_PEOPLE);
        Optional<Long> seed = number(Option.SEED, Long.MIN_VALUE, Long.MAX_VALUE);
        Engine engine = engine();
        Optional<OutFolder> folder = OutFolder.read(arguments, complaints);
        Optional<Long> person = number(Option.PERSON, 0, MOST_PEOPLE - 1);
        Optional<Logging> log = Logging.read(arguments, complaints);
        refuseBeside(Option.PERSON, NOT_ALONE);
        refuseBeside(Option.LOG, NOT_LOGGED);
        Around around = Around.read(arguments, scenarios, complaints);
        Chance.Generator generator = generator();
        Running.Wanted tables = tables();
        if (!complaints.none() || scenarios.isEmpty()) {
            return ExitCode.WRONG_INPUT;
        }
        long men = scenarios.getFirst().count(Quantity.MEN);
        Job job = new Job(scenarios, people.orElse(men), seed.orElse(1L), generator);
        if (person.isPresent()) {
            return tell(person.get(), job);
        }
        Bar bar = new Bar(
                terminal,
                Wording.of("simulate", language()),
                job.people() * (1 + around.further()),
                arguments.has(Option.QUIET));
        if (log.isPresent()) {
            return write(log.get(), job, bar);
        }
        try (engine) {
            Running running = new Running(engine, bar, folder);
            Study study = folder.map(out -> into(out, job, around, tables, running))
                    .orElseGet(() -> around.run(job, tables, running));
            return show(FigureTable.of(study, language()));
        }
    }

    /// The engine that was asked for; without one, all processors of this machine.
    private Engine engine() {
        Optional<Long> threads = number(Option.THREADS, 1, MOST_THREADS);
        int count =
                threads.map(Long::intValue).orElseGet(Runtime.getRuntime()::availableProcessors);
        Optional<Engine> beyond = EngineArgument.beyond(Engine.class, arguments, complaints);
        if (beyond.isPresent() && threads.isPresent()) {
            complaints.add(
                    Option.THREADS.typed(), "not-beside", String.valueOf(count), "--engine spark");
        }
        return beyond.orElseGet(() -> new Threads(count));
    }

    /// Runs it and writes its files; what is stopped on the way can be finished later.
    private Study into(
            OutFolder out, Job job, Around around, Running.Wanted tables, Running running) {
        if (!arguments.has(Option.RESUME)) {
            out.begin();
            out.write(TypedBefore.FILE, TypedBefore.text(arguments));
        }
        AtomicBoolean whole = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!whole.get()) {
                running.bar().stopped(out);
            }
        }));
        try {
            Study study = around.run(job, tables, running);
            String command = Again.command(arguments, job);
            out.write(OutFolder.REPORT, CountryReport.of(study, command, language()));
            out.write(OutFolder.SUMMARY, Summary.of(study));
            out.finish();
            return study;
        } catch (UncheckedIOException e) {
            running.bar().stopped(out);
            throw e;
        } finally {
            whole.set(true);
        }
    }

    private ExitCode show(String text) {
        new Destination.StandardOut(terminal.out())
                .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return ExitCode.DONE;
    }

    /// One man alone, in each scenario; nobody else is lived.
    private ExitCode tell(long person, Job job) {
        Surroundings around = terminal.around();
        Colour colour = around.colourful() ? Colour.ON : Colour.OFF;
        org.povestka.papers.text.Terminal paper =
                new org.povestka.papers.text.Terminal(around.width(), colour, language());
        StringBuilder text = new StringBuilder();
        for (Scenario scenario : job.scenarios()) {
            Replay replay = Replay.of(scenario, job.generator(), job.seed());
            text.append(text.isEmpty() ? "" : "\n");
            text.append(LifeText.of(replay.life(person), scenario, paper));
        }
        return show(text.toString());
    }

    /// The log of the men, and nothing beside it.
    private ExitCode write(Logging log, Job job, Bar bar) {
        RegistryLog.Written written = log.write(job, bar);
        return show(LogText.of(
                written,
                job.scenarios().getFirst(),
                new LogText.Names(log.path().toString(), log.truth().toString()),
                language()));
    }

    private void refuseBeside(Option option, List<Option> others) {
        for (Option other : others) {
            if (arguments.has(option) && arguments.has(other)) {
                String value = arguments.one(other).orElse("");
                complaints.add(other.typed(), "not-beside", value, option.typed());
            }
        }
    }

    /// The scenario and the one it is held against, both over the days typed.
    private List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        arguments.operands().stream()
                .findFirst()
                .flatMap(name -> ScenarioInput.read("SCENARIO", name, complaints))
                .ifPresent(scenarios::add);
        arguments
                .one(Option.AGAINST)
                .flatMap(name -> ScenarioInput.read(Option.AGAINST.typed(), name, complaints))
                .ifPresent(scenarios::add);
        if (scenarios.size() == 2 && differ(scenarios)) {
            complaints.add(
                    Option.AGAINST.typed(),
                    "other-men",
                    String.valueOf(scenarios.get(1).count(Quantity.MEN)),
                    String.valueOf(scenarios.get(0).count(Quantity.MEN)));
        }
        Optional<Long> days = number(Option.DAYS, 1, MOST_DAYS);
        return scenarios.stream()
                .map(scenario -> days.map(count -> over(scenario, count)).orElse(scenario))
                .toList();
    }

    private static boolean differ(List<Scenario> scenarios) {
        return scenarios.get(0).count(Quantity.MEN) != scenarios.get(1).count(Quantity.MEN);
    }

    private static Scenario over(Scenario scenario, long days) {
        LocalDate first = scenario.days().first();
        return scenario.over(new Span(first, Day.date(Day.of(first) + (int) days - 1)));
    }

    private Chance.Generator generator() {
        String typed = arguments.one(Option.GENERATOR).orElse("mixed");
        return switch (typed) {
            case "mixed" -> Chance.Generator.MIXED;
            case "philox" -> Chance.Generator.PHILOX;
            default -> {
                complaints.add(Option.GENERATOR.typed(), "no-generator", typed);
                yield Chance.Generator.MIXED;
            }
        };
    }

    private Running.Wanted tables() {
        String typed = arguments.one(Option.TABLES).orElse("all");
        return switch (typed) {
            case "all" -> Running.Wanted.ALL;
            case "none" -> Running.Wanted.NONE;
            default -> {
                complaints.add(Option.TABLES.typed(), "no-tables", typed);
                yield Running.Wanted.NONE;
            }
        };
    }

    private Optional<Long> number(Option option, long least, long most) {
        return NumberArguments.read(arguments, option, least, most, complaints);
    }

    private Language language() {
        return complaints.language();
    }
}
