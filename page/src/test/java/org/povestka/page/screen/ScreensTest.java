package org.povestka.page.screen;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.povestka.papers.html.Element;

import static org.assertj.core.api.Assertions.assertThat;

/// What the file shows before its script runs.
class ScreensTest {

    @Test
    void the_file_shows_the_same_first_questions_whatever_the_day() {
        Element earlier = beforeScriptOn(LocalDate.of(2030, 3, 10));

        assertThat(beforeScriptOn(LocalDate.of(2031, 12, 31))).isEqualTo(earlier);
        assertThat(earlier.markup())
                .contains("id=\"fact.0.on\"", "id=\"fact.0.appear\"", "data-do=\"example\"")
                .doesNotContain("2030", "2031");
    }

    private static Element beforeScriptOn(LocalDate today) {
        return Screens.beforeScript(Screens.page(State.opening(today)));
    }
}
