package org.povestka.population.life;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.povestka.law.flaw.Flaw;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance;
import org.povestka.population.scenario.Scenario;

import static org.assertj.core.api.Assertions.assertThat;

/// What regions place of their summonses. The seed is fixed.
class PlacedByRegionTest {

    private static final int MEN = 60_000;
    private static final long SEED = 11;

    private static final Scenario AS_IT_IS = Scenarios.written("extends: 2026.yaml\n");
    private static final Scenario PARTLY = Scenarios.written("""
            extends: 2026.yaml
            assumptions:
              issuing.placed-by-region:
                is: {RU-MOW: 0, RU-SPE: 0.5}
                grade: hypothetical
                source: own
            """);

    /// A share of some 300 summonses misses its own by more than 0.12 once in thirty thousand
    /// seeds.
    @Test
    void a_region_places_its_share_and_the_others_all() {
        List<String> regions = List.copyOf(AS_IT_IS.regions().keySet());
        int moscow = regions.indexOf("RU-MOW");
        int petersburg = regions.indexOf("RU-SPE");
        Lives usual = lives(AS_IT_IS);
        Lives partly = lives(PARTLY);
        int all = 0;
        int some = 0;
        int elsewhere = 0;
        for (int number = 0; number < MEN; number++) {
            Man before = usual.live(number);
            Man after = partly.live(number);
            if (after.region() == moscow) {
                assertThat(after.courses()).isZero();
            } else if (after.region() == petersburg) {
                all += before.courses();
                some += after.courses();
            } else if (before.courses() > 0) {
                assertThat(Parting.of(before, after)).isEqualTo(Parting.LAW);
                elsewhere++;
            }
        }
        assertThat((double) some / all).isBetween(0.38, 0.62);
        assertThat(elsewhere).isGreaterThan(1_000);
    }

    @Test
    void what_is_no_region_and_no_share_is_told_where_it_stands() {
        assertThat(Scenarios.flaws("""
            extends: 2026.yaml
            assumptions:
              issuing.placed-by-region: {is: {Moscow: 1, RU-SAK: 2}, grade: assumed, source: own}
            """))
                .extracting(Flaw::kind)
                .containsExactlyInAnyOrder(Flaw.Kind.NOT_A_REGION, Flaw.Kind.NOT_A_SHARE);
    }

    private static Lives lives(Scenario scenario) {
        return new Lives(Country.of(scenario), Chance.of(Chance.Generator.MIXED, SEED));
    }
}
