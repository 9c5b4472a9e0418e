package org.povestka.page.screen;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;

/// The page opens where its address points.
class OpeningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                 | RU | DATES | ''",
                "law                | RU | LAW   | ''",
                "law=ledger         | RU | LAW   | ledger",
                "en&law=compare     | EN | LAW   | compare",
                "desk&en            | EN | DESK  | ''",
                "law=nothing        | RU | LAW   | nothing",
                "law=questions/Q3   | RU | DATES | ''",
                "fact=0&on=20260303 | RU | DATES | ''"
            })
    void an_address_names_a_place(String fragment, Language language, View view, String place) {
        State state = at(fragment);

        assertThat(state.language()).isEqualTo(language);
        assertThat(state.view()).isEqualTo(view);
        assertThat(state.choices().of("law", "")).isEqualTo(place);
        assertThat(Screens.page(state).markup()).contains("id=\"main\"");
    }

    private static State at(String fragment) {
        State state = State.opening(LocalDate.of(2026, 3, 10));
        for (Deed deed : Opening.deeds(fragment)) {
            state = Deeds.after(state, deed).state();
        }
        return state;
    }
}
