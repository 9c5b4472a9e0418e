package org.povestka.population.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.kernel.Answers;
import org.povestka.population.life.Country;
import org.povestka.population.life.Totals;
import org.povestka.population.scenario.Scenario;

/// A job made ready to be lived.
///
/// @param job what is lived
/// @param countries a country for each scenario
/// @param worlds the worlds of readings that are counted in each
record Setting(Job job, List<Country> countries, List<List<Answers>> worlds) {

    static Setting of(Job job) {
        List<Scenario> scenarios = job.scenarios();
        return new Setting(
                job,
                scenarios.stream().map(Country::of).toList(),
                scenarios.stream().map(Setting::worlds).toList());
    }

    /// How many chunks the men make.
    int chunks() {
        return Math.toIntExact((job.people() - 1) / Run.CHUNK + 1);
    }

    /// Sums of nobody yet.
    ///
    /// @param before the chunk at which whoever adds to them ends
    /// @param checkpoint where they are kept
    Sums sums(int before, Checkpoint checkpoint) {
        List<Totals> totals = new ArrayList<>();
        for (int i = 0; i < countries.size(); i++) {
            totals.add(new Totals(countries.get(i), worlds.get(i).size()));
        }
        return new Sums(totals, before, checkpoint);
    }

    /// A worker with a country and worlds of its own: what one thread writes must not lie beside
    /// what another reads, or the other waits for it.
    Worker worker(Witness witness) {
        Setting own = of(job);
        return new Worker(job, own.countries, own.worlds, witness);
    }

    Outcome outcome(Sums sums) {
        List<Outcome.Side> sides = new ArrayList<>();
        for (int i = 0; i < worlds.size(); i++) {
            Totals totals = sums.totals().get(i);
            sides.add(new Outcome.Side(job.scenarios().get(i), worlds.get(i), totals));
        }
        Optional<Difference> difference =
                sides.size() == 2 ? Optional.of(sums.difference()) : Optional.empty();
        return new Outcome(job, sides, difference);
    }

    private static List<Answers> worlds(Scenario scenario) {
        return ReadingWorlds.around(scenario.practice(), scenario.regime().ownReadings());
    }
}
