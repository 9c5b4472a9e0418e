package org.povestka.population.scenario;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Tree;
import org.povestka.journal.tree.TreeReader;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reform.Regime;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance.Generator;
import org.povestka.population.life.Totals;
import org.povestka.population.metric.Metric;
import org.povestka.population.run.Job;
import org.povestka.population.run.Run;
import org.povestka.registry.delay.Spread;

import static org.assertj.core.api.Assertions.assertThat;

/// What scenario files say, and everything that can be wrong with them.
class ScenarioFilesTest {

    @ParameterizedTest
    @MethodSource("ready")
    void every_ready_scenario_is_sound_and_has_a_name_in_both_languages(String name) {
        Scenario scenario = Scenarios.of(name);
        assertThat(scenario.name().en()).isNotBlank();
        assertThat(scenario.name().ru()).isNotBlank();
        assertThat(scenario.count(Quantity.MEN))
                .isEqualTo(name.startsWith("denmark") ? 34_000 : 9_160_000);
    }

    @Test
    void the_ready_scenarios_are_carried_along_as_they_lie_in_their_folder() {
        assertThat(ReadyScenarios.NAMES).containsExactlyInAnyOrderElementsOf(Scenarios.names());
        for (String name : ReadyScenarios.NAMES) {
            assertThat(ReadyScenarios.of(name)).isEqualTo(Scenarios.of(name));
        }
    }

    @Test
    void the_law_of_2026_has_83_regions_and_twelve_ages() {
        Scenario scenario = Scenarios.of("2026.yaml");
        assertThat(scenario.regions()).hasSize(83);
        assertThat(scenario.byAge(Quantity.AGES).keySet())
                .containsExactly(18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
    }

    @Test
    void whoever_extends_changes_what_he_says_and_keeps_the_rest() {
        Scenario scenario = Scenarios.written("""
            name: {en: Fourteen days, ru: Четырнадцать дней}
            extends: 2026.yaml
            law: {edition: in-force, reform: {name: fourteen, service: {days: 14}}}
            readings: [Q3=C]
            assumptions:
              faults.deferment-missing: {is: 0.25, grade: hypothetical, source: own}
            """);
        Scenario base = Scenarios.of("2026.yaml");
        assertThat(scenario.name().en()).isEqualTo("Fourteen days");
        assertThat(scenario.share(Quantity.DEFERMENT_MISSING)).isEqualTo(250_000);
        assertThat(scenario.practice().of(LadderClock.QUESTION)).contains(LadderClock.FROM_PLACING);
        assertThat(scenario.days()).isEqualTo(base.days());
        assertThat(scenario.regime()).isInstanceOf(Regime.InForce.class);
        assertThat(scenario.regime().reform().name()).isEqualTo("fourteen");
        assertThat(scenario.share(Quantity.ACCOUNTS)).isEqualTo(base.share(Quantity.ACCOUNTS));
    }

    @Test
    void a_range_is_spread_evenly_over_its_days() {
        Scenario scenario = Scenarios.written("""
            extends: 2026.yaml
            assumptions:
              issuing.lead-days: {is: {3-5: 0.7, 30: 0.3}, grade: assumed, source: own}
            """);
        Value value = scenario.assumption(Quantity.LEAD_DAYS).value();
        assertThat(value)
                .isInstanceOfSatisfying(
                        Value.ByNumber.class,
                        lead -> assertThat(lead.by())
                                .containsEntry(3, 233_334)
                                .containsEntry(4, 233_333)
                                .containsEntry(5, 233_333)
                                .containsEntry(30, 300_000));
    }

    @Test
    void never_is_a_value_of_a_spread() {
        Scenario scenario = Scenarios.of("2026.yaml");
        assertThat(scenario.spread(Quantity.PAPER_DAYS).value(-1L)).isEqualTo(Spread.NEVER);
    }

    @Test
    void every_flaw_is_told_with_its_place_and_none_hides_another() {
        List<Flaw> flaws = Scenarios.flaws("""
            name: {en: Flawed}
            extends: 2026.yaml
            first: 2026-02-30
            law: {edition: E77}
            readings: [Q3=D, Q2=B]
            asumptions: {}
            assumptions:
              people.acounts: {is: 0.5, grade: assumed, source: own}
              people.accounts: {is: 1.5, grade: sure, source: own}
              behaviour.late-days: {is: {1: 0.5, soon: 0.5}, grade: assumed}
              issuing.electronic-only: {is: [RU-MOW, Moscow], grade: assumed, source: own}
            """);
        assertThat(flaws)
                .extracting(flaw ->
                        flaw.place().line() + ":" + flaw.place().column() + " " + flaw.kind())
                .containsExactly(
                        "1:7 MISSING_KEY",
                        "3:8 NO_SUCH_DAY",
                        "4:16 WRONG_WORD",
                        "5:12 WRONG_WORD",
                        "6:1 MISSPELT_KEY",
                        "8:3 MISSPELT_KEY",
                        "9:25 NOT_A_SHARE",
                        "9:37 WRONG_WORD",
                        "10:24 MISSING_KEY",
                        "10:38 NOT_A_COUNT",
                        "11:42 NOT_A_REGION");
    }

    @Test
    void shares_that_are_not_one_together_are_told_with_their_sum() {
        assertThat(Scenarios.flaws("""
            extends: 2026.yaml
            assumptions:
              behaviour.late-days: {is: {1: 0.5, 2: 0.4}, grade: assumed, source: own}
            """)).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(Flaw.Kind.SHARES_NOT_WHOLE);
            assertThat(flaw.parts()).containsExactly("behaviour.late-days", "0.900000");
        });
    }

    @Test
    void habits_together_are_at_most_all_men() {
        assertThat(Scenarios.flaws("""
            extends: 2026.yaml
            assumptions:
              behaviour.comes: {is: 0.95, grade: assumed, source: own}
            """))
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.SHARES_NOT_WHOLE);
    }

    @Test
    void a_scenario_that_extends_nothing_must_say_everything() {
        List<Flaw> flaws = Scenarios.flaws("name: {en: Bare, ru: Пусто}\n");
        assertThat(flaws).extracting(Flaw::kind).containsOnly(Flaw.Kind.MISSING_KEY);
        assertThat(flaws).hasSize(2 + 9 + Quantity.values().length - Unsaid.ASSUMPTIONS.size());
    }

    @Test
    void a_scenario_that_knows_nothing_of_work_and_study_means_what_it_meant() throws Exception {
        String text = Files.readString(Path.of("../scenarios/2026.yaml"));
        for (Assumption unsaid : Unsaid.ASSUMPTIONS) {
            String key = Pattern.quote("  " + unsaid.quantity().path() + ":");
            text = Pattern.compile("^" + key + "\\n(    .*\\n)+", Pattern.MULTILINE)
                    .matcher(text)
                    .replaceFirst("");
            assertThat(text).doesNotContain(unsaid.quantity().path() + ":");
        }
        Scenario older = Scenarios.written(text);
        assertThat(older.share(Quantity.AT_WORK)).isZero();
        for (Quantity quantity :
                List.of(Quantity.STUDYING_DEFERRED, Quantity.STUDYING_OTHERS, Quantity.WORKING)) {
            assertThat(older.byAge(quantity)).isEmpty();
        }
        assertThat(sums(older)).isEqualTo(sums(Scenarios.of("2026.yaml")));
    }

    private static List<Long> sums(Scenario scenario) {
        Job job = new Job(List.of(scenario), 2_000, 7, Generator.MIXED);
        Totals totals = Run.of(job, 1, people -> {}).sides().getFirst().totals();
        return Arrays.stream(Metric.values()).map(totals::sum).toList();
    }

    @Test
    void every_flaw_of_a_published_total_is_told_at_its_place() {
        assertThat(Scenarios.flaws("""
            extends: 2026.yaml
            calibrate:
              - {metric: speed, total: 0, tolerance: 2, moves: people.ages, source: S74, when: now}
            """))
                .extracting(flaw ->
                        flaw.place().line() + ":" + flaw.place().column() + " " + flaw.kind())
                .containsExactly(
                        "3:5 MISSING_KEY",
                        "3:14 WRONG_WORD",
                        "3:28 NOT_A_COUNT",
                        "3:42 NOT_A_SHARE",
                        "3:52 WRONG_WORD",
                        "3:78 UNKNOWN_KEY");
    }

    @Test
    void a_region_that_is_not_known_and_a_month_that_is_none_are_told() {
        assertThat(Scenarios.flaws("""
            extends: 2026.yaml
            assumptions:
              people.regions: {is: {RU-QQQ: 1}, grade: assumed, source: own}
              issuing.months: {is: {13: 1}, grade: assumed, source: own}
              notice.hour: {is: {24: 0.5, never: 0.5}, grade: assumed, source: own}
            """))
                .extracting(Flaw::kind)
                .containsExactly(
                        Flaw.Kind.NOT_A_REGION,
                        Flaw.Kind.NOT_A_COUNT,
                        Flaw.Kind.NOT_A_COUNT,
                        Flaw.Kind.NOT_A_COUNT);
    }

    @Test
    void a_base_that_is_not_there_and_a_circle_of_bases_are_told() {
        assertThat(Scenarios.flaws("extends: nowhere.yaml\n"))
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.NO_SUCH_BASE);
        byte[] circle = "extends: circle.yaml\n".getBytes(StandardCharsets.UTF_8);
        assertThat(ScenarioFiles.read("circle.yaml", circle, name -> Optional.of(circle)))
                .isInstanceOfSatisfying(
                        ScenarioFile.Flawed.class,
                        flawed -> assertThat(flawed.flaws())
                                .extracting(Flaw::kind)
                                .containsExactly(Flaw.Kind.TOO_MANY_BASES));
    }

    @Test
    void the_last_day_does_not_come_before_the_first() {
        assertThat(Scenarios.flaws("extends: 2026.yaml\nlast: 2025-12-31\n"))
                .extracting(Flaw::kind)
                .containsExactly(Flaw.Kind.LAST_BEFORE_FIRST);
    }

    @Test
    void the_schema_knows_every_quantity_and_no_other() throws Exception {
        Path schema = Path.of("../docs/schema/scenario.schema.json");
        Flaws flaws = Flaws.of("schema");
        Tree tree = TreeReader.read(Files.newInputStream(schema), flaws).orElseThrow();
        Tree properties = at(at(at(tree, "properties"), "assumptions"), "properties");
        assertThat(((Tree.Mapping) properties).entries())
                .extracting(entry -> entry.key().shown())
                .containsExactlyElementsOf(
                        Arrays.stream(Quantity.values()).map(Quantity::path).toList());
    }

    private static Tree at(Tree tree, String key) {
        return ((Tree.Mapping) tree)
                .entries().stream()
                        .filter(entry -> entry.key().shown().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }

    private static Stream<String> ready() {
        return Scenarios.names().stream();
    }
}
