package org.povestka.page.law;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.law.edition.Editions;
import org.povestka.law.statute.Edition;
import org.povestka.page.Shown;
import org.povestka.papers.Language;
import org.povestka.papers.browse.DiffText;
import org.povestka.papers.html.Element;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.ProvisionText;
import org.povestka.papers.text.Terminal;

import static org.assertj.core.api.Assertions.assertThat;

/// The law to read is whole, in both languages, and says what `law` and `ledger` say.
class LawPagesTest {

    private static final int WIDE = 3000;

    @ParameterizedTest
    @EnumSource
    void every_rule_is_listed_and_shows_its_wordings_in_both_languages(Language language) {
        String list = text("rules", language);
        assertThat(Library.rules()).allSatisfy(rule -> {
            assertThat(list).contains(rule.words().title().in(language));
            Shown shown = shown("rules/" + rule.id(), "E1", "E2", language);
            String page = shown.text();
            assertThat(page)
                    .contains(
                            rule.words().decides().in(language),
                            rule.words().who().in(language),
                            String.join(", ", rule.anchors().editions()));
            assertThat(shown.says(rule.anchors().questions())).isTrue();
            assertThat(Library.wordings(rule))
                    .extracting(ProvisionText::words)
                    .allSatisfy(wording -> assertThat(page).contains(wording.en(), wording.ru()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_edition_shows_its_act_and_what_it_changed(Language language) {
        String page = text("editions", language);
        assertThat(Library.editions())
                .allSatisfy(card -> assertThat(page)
                        .contains(
                                card.id(),
                                card.act().name().in(language),
                                card.changed().in(language),
                                card.days().precision().in(language)));
    }

    @ParameterizedTest
    @EnumSource
    void every_question_shows_each_answer_its_holders_and_what_is_confused(Language language) {
        String list = text("questions", language);
        assertThat(Library.questions()).allSatisfy(question -> {
            assertThat(list)
                    .contains(question.id() + ". " + question.matter().title().in(language));
            Shown shown = shown("questions/" + question.id(), "E1", "E2", language);
            String page = shown.text();
            assertThat(question.answers()).allSatisfy(held -> {
                assertThat(page)
                        .contains(held.text().in(language), held.holders().in(language));
                assertThat(shown.says(held.sources())).isTrue();
            });
            assertThat(question.misstatements())
                    .allSatisfy(claim -> assertThat(page)
                            .contains(
                                    claim.claim().in(language), claim.confuses().in(language)));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_report_of_the_ledger_is_shown_and_recomputed(Language language) {
        String list = text("ledger", language);
        assertThat(Library.ledger()).allSatisfy(entry -> {
            assertThat(list).contains(entry.report().words().in(language));
            Shown shown = shown("ledger/" + entry.id(), "E1", "E2", language);
            assertThat(shown.text())
                    .contains(
                            entry.report().words().in(language),
                            entry.basis().note().in(language));
            assertThat(shown.says(entry.provenance().sources())).isTrue();
            assertThat(shown.says(entry.provenance().addresses())).isTrue();
        });
    }

    @Test
    void the_refusal_at_Sheremetyevo_agrees_with_the_law() {
        assertThat(spaced(text("ledger/sheremetyevo-refusal-2025", Language.EN)))
                .contains("leaving is barred, 11 September 2025: reported yes; by law yes;"
                        + " report and law agree");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_not_modelled_is_listed_with_its_reason(Language language) {
        String page = text("limits", language);
        assertThat(Library.gaps())
                .allSatisfy(gap -> assertThat(page)
                        .contains(gap.named().in(language), gap.because().in(language)));
    }

    @ParameterizedTest
    @EnumSource
    void two_editions_differ_on_the_page_as_they_do_on_a_terminal(Language language) {
        Terminal terminal = new Terminal(WIDE, Terminal.Colour.OFF, language);
        Edition press = Editions.find("AsReported2025").orElseThrow();
        for (Edition one : Editions.ALL) {
            String typed = spaced(DiffText.render(one, press, terminal));
            List<Element> groups = shown("compare", one.id(), press.id(), language)
                    .all(element -> element.name().equals("tbody"));
            assertThat(groups).isNotEmpty().allSatisfy(group -> {
                List<String> cells = new Shown(List.of(group))
                        .all(cell -> cell.name().matches("th|td")).stream()
                                .map(cell -> new Shown(List.of(cell.children().getFirst())).text())
                                .toList();
                assertThat(typed).contains(spaced(String.join(" ", cells.subList(0, 2))));
            });
        }
    }

    @Test
    void the_one_difference_between_E1_and_E2_is_the_start_of_the_ban() {
        String page = shown("compare", "E1", "E2", Language.EN).text();
        assertThat(page)
                .contains("The exit ban begins on the day of service")
                .contains("on the day of placing, sending or handing over, whichever is first");
        assertThat(shown("compare", "E2", "E2", Language.EN).text())
                .contains("these editions say the same on every term");
    }

    @ParameterizedTest
    @EnumSource
    void every_page_can_be_read_by_headings_and_every_way_leads_somewhere(Language language) {
        for (String place : places()) {
            Shown page = shown(place, "E1", "P1", language);
            page.expectAccessible();
            assertThat(page.text()).doesNotContainPattern("\\{\\d}");
            assertThat(page.deeds().stream().filter(deed -> deed.startsWith("show:law=")))
                    .allSatisfy(deed ->
                            assertThat(places()).contains(deed.substring("show:law=".length())));
        }
    }

    private static List<String> places() {
        List<String> places = new ArrayList<>();
        for (Part part : Part.values()) {
            places.add(part.word());
        }
        Library.rules().forEach(rule -> places.add("rules/" + rule.id()));
        Library.questions().forEach(question -> places.add("questions/" + question.id()));
        Library.ledger().forEach(entry -> places.add("ledger/" + entry.id()));
        return places;
    }

    private static String text(String place, Language language) {
        return shown(place, "E1", "E2", language).text();
    }

    private static Shown shown(String place, String one, String other, Language language) {
        return new Shown(LawPages.of(place, one, other, language));
    }

    private static String spaced(String text) {
        return text.replace('\u00A0', ' ').replaceAll("\\s+", " ").strip();
    }
}
