package org.povestka.population.report;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.population.life.Chronicle.Step;
import org.povestka.population.life.Parting;
import org.povestka.population.metric.Metric;

import static org.assertj.core.api.Assertions.assertThat;

/// Every figure, unit, parting and step has words in both languages.
class WordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_figure_and_its_unit_have_words(Language language) {
        Wording words = Wording.of("simulate", language);
        assertThat(Metric.values()).allSatisfy(metric -> {
            assertThat(words.text("metric." + metric.word())).isNotBlank();
            assertThat(words.text("unit." + metric.unit().name().toLowerCase(Locale.ROOT)))
                    .isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Parting.class, names = "SAME", mode = EnumSource.Mode.EXCLUDE)
    void every_parting_has_words(Parting parting) {
        for (Language language : Language.values()) {
            String key = "parting." + parting.name().toLowerCase(Locale.ROOT);
            assertThat(Wording.of("simulate", language).text(key)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Step.class)
    void every_step_of_a_life_has_words(Step step) {
        for (Language language : Language.values()) {
            assertThat(Wording.of("simulate", language).text("step." + step.word()))
                    .isNotBlank();
        }
    }
}
