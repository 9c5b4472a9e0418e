package org.povestka.page.screen;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.journal.format.CaseFile;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.page.code.CodeReader;
import org.povestka.page.code.Photograph;
import org.povestka.page.code.Sighting;
import org.povestka.page.code.SquareCode;
import org.povestka.papers.Language;
import org.povestka.papers.calendar.Calendar;
import org.povestka.papers.letter.CaseFacts;
import org.povestka.papers.letter.Letter;
import org.povestka.papers.letter.LetterText;
import org.povestka.papers.speech.Words;

import static org.assertj.core.api.Assertions.assertThat;

class TakeAlongTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final int CASES = 40;

    /// One summons whose notice was opened sixty times.
    private static final String LONG = "{\"person\":{\"category\":\"conscript\"},\"events\":["
            + "{\"what\":\"placed\",\"on\":\"2026-03-03\",\"appear\":\"2026-03-20\"}"
            + ",{\"what\":\"opened\",\"on\":\"2026-03-04\",\"summons\":\"s1\"}".repeat(60)
            + "]}";

    @Test
    void what_one_page_shows_as_a_code_another_reads_as_the_same_case() {
        RandomFacts random = new RandomFacts(20260303);
        for (int i = 0; i < CASES; i++) {
            State sender = opened(random.next(1 + i % 2));
            String text = line(sender);
            Photograph photograph = Photograph.of(SquareCode.of(text).orElseThrow(), 3);
            Sighting seen = CodeReader.read(photograph.picture());

            assertThat(seen).isEqualTo(new Sighting.Read(text));
            State reader = did(State.opening(TODAY), new Deed("scan", "read", text));
            assertThat(reader.draft().read()).isEqualTo(sender.draft().read());
        }
    }

    @Test
    void facts_too_long_for_a_code_are_said_to_be_so_and_can_still_be_saved() {
        State state = did(opened(LONG), deed("choose:code=shown"));
        String facts = line(state);

        assertThat(SquareCode.of(facts)).isEmpty();
        assertThat(page(state))
                .contains("Фактов слишком много для одного кода")
                .contains("помещается не больше 2951")
                .doesNotContain("<svg viewBox=\"0 0 185");
        assertThat(save(state, "facts").text().replace("\n", "")).isEqualTo(facts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unreadable", "nothing", "damaged"})
    void a_picture_that_gives_no_facts_says_why_and_changes_nothing(String why) {
        State before = opened(new RandomFacts(2).next(1));
        for (Language language : Language.values()) {
            State after = did(before.in(language), new Deed("scan", why, ""));

            assertThat(after.draft()).isEqualTo(before.draft());
            assertThat(page(after)).contains(new Words("page", language).say("scan." + why));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "", "{\"person\":", "{\"events\":[]}x"})
    void a_code_that_holds_something_else_says_so_and_changes_nothing(String text) {
        State before = opened(new RandomFacts(3).next(2));
        State after = did(before, new Deed("scan", "read", text));

        assertThat(after.draft()).isEqualTo(before.draft());
        assertThat(page(after)).contains("фактов дела в нём нет");
    }

    @Test
    void the_calendar_is_the_file_that_the_command_line_gives_octet_for_octet() {
        RandomFacts random = new RandomFacts(20250703);
        for (int i = 0; i < CASES; i++) {
            State state = opened(random.next(1 + i % 2));
            for (Language language : Language.values()) {
                Effect.Save file = save(state.in(language), "calendar");

                assertThat(file.text()).isEqualTo(Calendar.render(explained(state), language));
                assertThat(file.name()).isEqualTo("dates.ics");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_letter_is_shown_printed_alone_and_saved_as_the_command_line_writes_it(Letter letter) {
        State state = did(opened(new RandomFacts(4).next(1)), deed("choose:letter=" + letter.id()));
        String name = new Words("letters", Language.RU).say(letter.id() + ".name");

        assertThat(page(state))
                .contains("aria-pressed=\"true\">" + name)
                .contains("<article id=\"letter\" aria-label=\"" + name)
                .contains("data-print=\"letter\"");
        assertThat(save(state, "letter").text())
                .isEqualTo(LetterText.of(letter, CaseFacts.of(explained(state), Language.RU)));
    }

    @Test
    void a_picked_letter_is_put_away_again_by_the_same_button() {
        State state = did(opened(new RandomFacts(5).next(1)), deed("choose:letter=excuse"));

        assertThat(page(state)).contains("data-do=\"choose:letter=\" aria-pressed=\"true\"");
        assertThat(page(did(state, deed("choose:letter="))))
                .contains("data-print=\"\"")
                .doesNotContain("<article id=\"letter\"");
    }

    @Test
    void a_part_is_printed_alone_until_something_else_is_picked() {
        State state = did(opened(new RandomFacts(6).next(1)), deed("choose:code=shown"));
        Turn printing = Deeds.after(state, deed("print:code"));

        assertThat(printing.effect()).isEqualTo(new Effect.Print());
        assertThat(page(printing.state())).contains("data-print=\"code\"");
        assertThat(page(did(printing.state(), deed("choose:sheet=shown"))))
                .contains("data-print=\"\"");
    }

    @Test
    void the_sheet_on_the_screen_says_what_the_saved_one_says() {
        State state = did(opened(new RandomFacts(7).next(2)), deed("choose:sheet=shown"));
        String shown = page(state).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
        List<String> saved = save(state, "sheet").text().lines().toList();

        assertThat(shown).contains("Прочитать вслух", "Запрет на выезд");
        assertThat(saved).contains("Из чего исходит ответ", "Три даты");
    }

    private static Explanation explained(State state) {
        if (state.draft().read() instanceof CaseFile.Case facts) {
            return Law.IN_FORCE.explain(facts.history(), List.of(TODAY));
        }
        throw new AssertionError("not a case: " + state.draft());
    }

    private static State opened(String facts) {
        State state = did(State.opening(TODAY), new Deed("open", "", facts));
        assertThat(state.draft().read()).isInstanceOf(CaseFile.Case.class);
        assertThat(state.draft().facts()).hasSizeGreaterThanOrEqualTo(1);
        return state;
    }

    private static String line(State state) {
        return state.draft().written().text().replace("\n", "");
    }

    private static Effect.Save save(State state, String what) {
        return (Effect.Save) Deeds.after(state, deed("save:" + what)).effect();
    }

    private static State did(State state, Deed deed) {
        return Deeds.after(state, deed).state();
    }

    private static Deed deed(String words) {
        return Deed.of(words, "");
    }

    private static String page(State state) {
        return Screens.page(state).markup();
    }
}
