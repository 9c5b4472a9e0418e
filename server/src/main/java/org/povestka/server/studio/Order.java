package org.povestka.server.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.population.chance.Chance;
import org.povestka.population.run.Job;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.ReadyScenarios;
import org.povestka.population.scenario.Scenario;

/// What the studio is asked to live.
///
/// @param scenario the name of a ready scenario
/// @param against the one it is held against
/// @param people how many men
/// @param seed the seed of the world
public record Order(String scenario, Optional<String> against, int people, int seed) {

    /// The fewest men.
    public static final int FEWEST = 1_000;

    /// The most men: what a laptop lives in seconds.
    public static final int MOST = 1_000_000;

    /// The greatest seed.
    public static final int GREATEST_SEED = 999_999_999;

    /// Whether all of it can be: scenarios that are there and have as many men as each other,
    /// numbers within bounds.
    ///
    /// @return true if so
    public boolean sound() {
        boolean known = ReadyScenarios.NAMES.contains(scenario)
                && against.map(ReadyScenarios.NAMES::contains).orElse(true);
        boolean within = people >= FEWEST && people <= MOST && seed >= 0 && seed <= GREATEST_SEED;
        return known && within && against.map(this::asMany).orElse(true);
    }

    private boolean asMany(String other) {
        return men(ReadyScenarios.of(scenario)) == men(ReadyScenarios.of(other));
    }

    private static int men(Scenario of) {
        return of.count(Quantity.MEN);
    }

    /// The job.
    Job job() {
        List<Scenario> scenarios = new ArrayList<>(List.of(ReadyScenarios.of(scenario)));
        against.map(ReadyScenarios::of).ifPresent(scenarios::add);
        return new Job(scenarios, people, seed, Chance.Generator.MIXED);
    }

    /// The command that gives the same numbers.
    String command() {
        String other = against.map(name -> " --against scenarios/" + name).orElse("");
        return "./povestka simulate scenarios/" + scenario + other + " --people " + people
                + " --seed " + seed + " --generator mixed";
    }
}
