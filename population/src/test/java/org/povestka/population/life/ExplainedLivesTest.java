package org.povestka.population.life;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.law.Law;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.World;
import org.povestka.law.explain.States;
import org.povestka.law.kernel.Answers;
import org.povestka.law.kernel.Dates;
import org.povestka.law.reading.Readings;
import org.povestka.law.time.Day;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Chance.Generator;
import org.povestka.population.replay.Life;
import org.povestka.population.replay.Replay;
import org.povestka.population.scenario.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/// A life of the country, told as facts and explained, has the dates with which it was
/// counted; `-Dpovestka.lives=5000000` tries every man of more than half the country.
class ExplainedLivesTest {

    private static final int LIVES = Integer.getInteger("povestka.lives", 15_000);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026.yaml",
                "2026-rebuttal.yaml",
                "2026-court-step.yaml",
                "2026-at-work.yaml"
            })
    void the_dates_of_a_life_are_those_of_its_explanation(String name) {
        Scenario scenario = Scenarios.of(name);
        Readings held = scenario.regime().ownReadings().or(scenario.practice());
        Answers practice = Answers.of(held);
        Law law = new Law(scenario.regime(), held);
        Lives lives = new Lives(Country.of(scenario), Chance.of(Generator.MIXED, 7));
        Replay replay = Replay.of(scenario, Generator.MIXED, 7);
        int explained = 0;
        for (int number = 0; number < LIVES; number++) {
            Man man = lives.live(number);
            List<Life.Told> told =
                    man.courses() == 0 ? List.of() : replay.life(number).summonses();
            for (int i = 0; i < told.size(); i++) {
                if (told.get(i).wrong() != Wrong.NAMESAKE) {
                    Course course = man.course(i);
                    Dates dates = course.law.kernel().dates(course.truth(), practice);
                    same(dates, law.states(told.get(i).history()).getFirst(), number);
                    explained++;
                }
            }
        }
        assertThat(explained).isGreaterThan(LIVES / 20);
    }

    private static void same(Dates dates, States states, int number) {
        same(dates.served(), Day.NEVER, states.served(), "served, man " + number);
        same(dates.banFirst(), dates.banLast(), states.exitBan(), "exit ban, man " + number);
        same(dates.ladderFirst(), dates.ladderLast(), states.ladder(), "ladder, man " + number);
    }

    private static void same(int first, int last, Answer answer, String what) {
        assertThat(answer.worlds())
                .as(what)
                .extracting(World::value)
                .extracting(found -> found.standing())
                .allSatisfy(standing -> {
                    switch (standing) {
                        case Standing.Never never -> assertThat(first).isEqualTo(Day.NEVER);
                        case Standing.Stands stands -> {
                            assertThat(Day.date(first)).isEqualTo(stands.span().first());
                            assertThat(Day.date(last)).isEqualTo(stands.span().last());
                        }
                    }
                });
    }
}
