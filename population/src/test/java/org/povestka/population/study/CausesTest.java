package org.povestka.population.study;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.papers.Language;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance;
import org.povestka.population.life.Parting;
import org.povestka.population.report.CauseWords;
import org.povestka.population.run.Cause;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Run;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.scenario.ScenarioFile;

import static org.assertj.core.api.Assertions.assertThat;

/// By what lives part: wherever some do, something is named that differs and acts there.
class CausesTest {

    private static final Scenario LAW_OF_2026 = Scenarios.of("2026.yaml");
    private static final int MEN = 4_000;

    static List<String> keys() {
        return Knob.keys();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void one_number_that_differs_is_named_wherever_lives_part(String key) {
        for (String value : List.of("0.02", "0.9", "2", "12")) {
            if (Knob.of(key).orElseThrow().turned(LAW_OF_2026, value)
                    instanceof ScenarioFile.Sound(Scenario turned)) {
                Outcome outcome = run(LAW_OF_2026, turned);
                for (Parting at : parted(outcome)) {
                    Cause cause = outcome.causes().at(at);
                    assertThat(cause.nothing())
                            .as(key + "=" + value + ": " + at)
                            .isFalse();
                    assertThat(cause.readings()).isEmpty();
                    assertThat(cause.rules().isEmpty()).isEqualTo(!key.startsWith("law."));
                }
            }
        }
    }

    static List<String> scenarios() {
        return Scenarios.names();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void two_scenarios_part_no_life_without_a_cause(String name) {
        Outcome outcome = run(LAW_OF_2026, Scenarios.of(name));
        assertThat(parted(outcome))
                .allSatisfy(at -> assertThat(outcome.causes().at(at).nothing())
                        .as(at.name())
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-with-reminder.yaml | NOTICE | 53-FZ art. 31(2) (wording of E1 against the reform"
                        + " “reminder”)",
                "2026-human-check.yaml   | BAN    | 53-FZ art. 7.1(1) (wording of E2 against the reform"
                        + " “human check”); machinery.check-finds",
                "2026-two-seasons.yaml   | SUMMONS | issuing.months"
            })
    void the_cause_is_told_with_article_and_edition(String name, Parting at, String said) {
        Outcome outcome = run(LAW_OF_2026, Scenarios.of(name));
        assertThat(String.join(
                        "; ",
                        CauseWords.of(outcome, Language.EN).of(outcome.causes().at(at))))
                .isEqualTo(said);
    }

    private static List<Parting> parted(Outcome outcome) {
        return List.of(Parting.values()).stream()
                .filter(at -> outcome.difference().orElseThrow().parted(at) > 0)
                .toList();
    }

    private static Outcome run(Scenario one, Scenario other) {
        Job job = new Job(List.of(one, other), MEN, 7, Chance.Generator.MIXED);
        return Run.of(job, 1, people -> {});
    }
}
