package org.povestka.population.log;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povestka.law.kernel.Answers;
import org.povestka.law.kernel.Kernel;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;
import org.povestka.population.chance.Chance;
import org.povestka.population.life.Chronicle;
import org.povestka.population.life.Country;
import org.povestka.population.life.Lives;
import org.povestka.population.life.Man;
import org.povestka.population.life.Tally;
import org.povestka.population.run.Job;
import org.povestka.population.run.Progress;
import org.povestka.population.scenario.Scenario;

/// Writes the log of a run, man after man: what the registry did up to the last day of the
/// scenario, and beside it what of that is wrong, under the readings the offices act on.
///
/// Man 14 is case `p14`. Nobody stays in memory when he is written down.
public final class RegistryLog {

    private final Scenario scenario;
    private final Lives lives;
    private final Tally tally;
    private final Answers practice;
    private final List<String> regions;
    private final int last;
    private final Map<Integer, Grounds.Law> laws = new HashMap<>();
    private final Map<Edition, Grounds.Law> byEdition = new HashMap<>();

    /// What a log holds.
    ///
    /// @param cases how many men
    /// @param entries how many lines
    /// @param planted how many findings an audit owes, by what went wrong
    public record Written(long cases, long entries, Map<Planted.Kind, Long> planted) {

        /// Copies the counts.
        public Written {
            planted = Map.copyOf(planted);
        }
    }

    private RegistryLog(Job job) {
        this.scenario = job.scenarios().getFirst();
        Country country = Country.of(scenario);
        this.lives = new Lives(country, Chance.of(job.generator(), job.seed()));
        this.practice = Answers.of(scenario.regime().ownReadings().or(scenario.practice()));
        this.tally = new Tally(country, List.of(practice));
        this.regions = List.copyOf(scenario.regions().keySet());
        this.last = Day.of(scenario.days().last());
    }

    /// Writes the log of the first scenario of a job.
    ///
    /// @param job what is lived
    /// @param log takes the log as CSV
    /// @param truth takes what is planted, as CSV
    /// @param progress hears how far it is
    /// @return what was written
    /// @throws IOException if one of the two takes no more
    public static Written write(Job job, Appendable log, Appendable truth, Progress progress)
            throws IOException {
        log.append(Line.header()).append('\n');
        truth.append(Planted.header()).append('\n');
        return new RegistryLog(job).write(job.people(), log, truth, progress);
    }

    private Written write(long people, Appendable log, Appendable truth, Progress progress)
            throws IOException {
        Map<Planted.Kind, Long> counts = new EnumMap<>(Planted.Kind.class);
        long cases = 0;
        long entries = 0;
        for (long number = 0; number < people; number++) {
            Man man = lives.live(number);
            if (man.courses() > 0) {
                CaseLog one = log(man);
                String name = "p" + number;
                cases++;
                for (Line line : one.lines()) {
                    log.append(line.row(name));
                    entries++;
                }
                for (Planted planted : one.planted()) {
                    truth.append(planted.row(name));
                    counts.merge(planted.kind(), 1L, Long::sum);
                }
            }
            progress.lived(1);
        }
        return new Written(cases, entries, counts);
    }

    private CaseLog log(Man man) {
        tally.count(man);
        CaseLog log = new CaseLog(
                man, regions.get(man.region()), Day.of(scenario.days().first()), last);
        for (int i = 0; i < man.courses(); i++) {
            int servedOn = tally.law().servedOn(i);
            log.add(
                    man.course(i),
                    i + 1,
                    Chronicle.of(man.course(i), servedOn == Day.NOT_KNOWN ? Day.NEVER : servedOn),
                    new Grounds(man.course(i), law(man.course(i).placedOn()), practice, last));
        }
        return log;
    }

    private Grounds.Law law(int day) {
        return laws.computeIfAbsent(day, same -> {
            Edition edition = scenario.regime().edition(Day.date(day)).orElseThrow();
            return byEdition.computeIfAbsent(edition, one -> new Grounds.Law(one, Kernel.of(one)));
        });
    }
}
