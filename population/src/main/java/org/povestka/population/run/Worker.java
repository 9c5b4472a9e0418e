package org.povestka.population.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.povestka.law.kernel.Answers;
import org.povestka.population.chance.Chance;
import org.povestka.population.life.Country;
import org.povestka.population.life.Lives;
import org.povestka.population.life.Man;
import org.povestka.population.life.Tally;
import org.povestka.population.life.Totals;

/// What one thread does: takes a chunk, lives its men in every scenario, adds them up.
final class Worker {

    private final Job job;
    private final List<Lives> lives = new ArrayList<>();
    private final List<Tally> tallies = new ArrayList<>();
    private final List<Totals> totals = new ArrayList<>();
    private final Difference difference = new Difference();
    private final boolean sparedAlike;
    private final Witness witness;

    Worker(Job job, List<Country> countries, List<List<Answers>> worlds, Witness witness) {
        this.job = job;
        this.witness = witness;
        this.sparedAlike = countries.getFirst().sparesAlike(countries.getLast());
        for (int i = 0; i < countries.size(); i++) {
            Chance chance = Chance.of(job.generator(), job.seed());
            lives.add(new Lives(countries.get(i), chance));
            tallies.add(new Tally(countries.get(i), worlds.get(i)));
            totals.add(new Totals(countries.get(i), worlds.get(i).size()));
        }
    }

    /// Takes chunks until there are none; where one thread fails, the others finish their
    /// chunk and begin no other.
    void work(Sums sums, AtomicInteger next, Progress progress) {
        try {
            take(sums, next, progress);
        } finally {
            next.set(sums.chunks());
        }
    }

    private void take(Sums sums, AtomicInteger next, Progress progress) {
        int chunk = next.getAndIncrement();
        while (chunk < sums.chunks()) {
            if (!sums.holds(chunk)) {
                long first = (long) chunk * Run.CHUNK;
                long before = Math.min(first + Run.CHUNK, job.people());
                live(first, before);
                witness.rest();
                sums.add(chunk, totals, difference);
                totals.forEach(Totals::clear);
                difference.clear();
                progress.lived(before - first);
            }
            chunk = next.getAndIncrement();
        }
    }

    private void live(long first, long before) {
        if (lives.size() == 1) {
            for (long number = first; number < before; number++) {
                one(number, 0);
            }
            return;
        }
        for (long number = first; number < before; number++) {
            Man man = one(number, 0);
            if (sparedAlike && man.spared()) {
                totals.get(1).addSpared(man);
                continue;
            }
            Man same = one(number, 1);
            if (man.courses() > 0 || same.courses() > 0) {
                difference.add(man, tallies.get(0), same, tallies.get(1));
            }
        }
    }

    private Man one(long number, int side) {
        Man man = lives.get(side).live(number);
        if (man.courses() == 0) {
            tallies.get(side).clear();
            totals.get(side).addSpared(man);
        } else {
            tallies.get(side).count(man);
            totals.get(side).add(man, tallies.get(side));
            witness.see(side, man, tallies.get(side));
        }
        return man;
    }
}
