package org.povestka.population.life;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.povestka.law.history.Category;
import org.povestka.law.kernel.Facts;
import org.povestka.law.time.Day;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Chance.Generator;
import org.povestka.population.life.Man.Occupation;

import static org.assertj.core.api.Assertions.assertThat;

/// Work and study of the men, and the papers that go there. The seed is fixed.
class OccupationTest {

    private static final int MEN = 40_000;
    private static final long SEED = 7;

    private static final String EVEN = """
            extends: 2026-at-work.yaml
            assumptions:
              people.ages: {is: {20: 1}, grade: assumed, source: own}
              people.deferred: {is: {20: 0.5}, grade: assumed, source: own}
              people.studying-deferred: {is: {20: 0.9}, grade: assumed, source: own}
              people.studying-others: {is: {20: 0.2}, grade: assumed, source: own}
              people.working: {is: {20: 0.7}, grade: assumed, source: own}
              notice.at-work-days: {is: {5: 1}, grade: assumed, source: own}
              faults.address-stale: {is: 1, grade: assumed, source: own}
            """;

    /// A share of 20,000 men misses its own by more than 0.015 once in twenty thousand seeds.
    @Test
    void men_study_and_work_as_often_as_the_scenario_says() {
        Lives lives = lives(EVEN);
        Map<Occupation, Integer> deferred = new EnumMap<>(Occupation.class);
        Map<Occupation, Integer> others = new EnumMap<>(Occupation.class);
        for (int number = 0; number < MEN; number++) {
            Man man = lives.whole(number);
            (man.category() == Category.DEFERRED ? deferred : others)
                    .merge(man.occupation(), 1, Integer::sum);
        }
        shares(deferred, 0.9, 0.07);
        shares(others, 0.2, 0.56);
    }

    @Test
    void a_paper_goes_to_work_only_where_there_is_work_or_study_and_reaches_whoever_has_moved() {
        Lives lives = lives(EVEN);
        int atWork = 0;
        int left = 0;
        for (int number = 0; number < MEN; number++) {
            Man man = lives.live(number);
            for (int i = 0; i < man.courses(); i++) {
                Course course = man.course(i);
                Facts facts = course.truth();
                assertThat(facts.placing().sent())
                        .isEqualTo(course.atWork ? course.placedOn : Day.NEVER);
                assertThat(facts.delivery().byHand())
                        .isEqualTo(course.atWork ? course.placedOn + 5 : Day.NEVER);
                Occupation occupation = man.occupationOn(course.placedOn);
                assertThat(course.atWork && occupation == Occupation.NEITHER).isFalse();
                atWork += course.atWork ? 1 : 0;
                boolean ended = man.category() == Category.DEFERRED
                        && course.category == Category.CONSCRIPT;
                assertThat(ended && occupation == Occupation.STUDIES).isFalse();
                left += ended && man.studies ? 1 : 0;
            }
        }
        assertThat(atWork).isGreaterThan(500);
        assertThat(left).isGreaterThan(100);
    }

    /// Whoever is not reached at work is lived as if nobody were.
    @Test
    void papers_through_work_move_no_other_draw() {
        Lives with = lives("extends: 2026-at-work.yaml\n");
        Lives without = lives("extends: 2026.yaml\n");
        int same = 0;
        for (int number = 0; number < MEN; number++) {
            Man one = with.live(number);
            boolean atWork = false;
            for (int i = 0; i < one.courses(); i++) {
                atWork |= one.course(i).atWork;
            }
            if (one.courses() > 0 && !atWork) {
                assertThat(Parting.of(one, without.live(number))).isEqualTo(Parting.LAW);
                same++;
            }
        }
        assertThat(same).isGreaterThan(1_000);
    }

    private static void shares(Map<Occupation, Integer> found, double studies, double works) {
        double all = found.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(found.getOrDefault(Occupation.STUDIES, 0) / all)
                .isBetween(studies - 0.015, studies + 0.015);
        assertThat(found.getOrDefault(Occupation.WORKS, 0) / all)
                .isBetween(works - 0.015, works + 0.015);
    }

    private static Lives lives(String scenario) {
        Country country = Country.of(Scenarios.written(scenario));
        return new Lives(country, Chance.of(Generator.MIXED, SEED));
    }
}
