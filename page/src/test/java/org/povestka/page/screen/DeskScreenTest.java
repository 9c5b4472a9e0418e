package org.povestka.page.screen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.page.Shown;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.html.Element;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.ProvisionText;
import org.povestka.papers.library.Source;

import static org.assertj.core.api.Assertions.assertThat;

/// At passport control: five items to tick, a source for what is said, nothing
/// invented.
class DeskScreenTest {

    @Test
    void the_five_items_are_ground_term_date_number_and_the_body_with_its_address() {
        assertThat(labels(Language.EN))
                .containsExactly(
                        "The ground: why leaving is barred",
                        "The term: until which day or event",
                        "The date of the decision",
                        "The registration number of the decision",
                        "The body responsible for it: full name and address");
        assertThat(labels(Language.RU))
                .containsExactly(
                        "Основание: почему выезд запрещён",
                        "Срок: до какого дня или события",
                        "Дата решения",
                        "Регистрационный номер решения",
                        "Орган, который за него отвечает: полное наименование и адрес");
    }

    @Test
    void an_item_stays_ticked_until_it_is_ticked_off() {
        State ticked = after(desk(Language.RU), "choose:desk.term", "yes");
        assertThat(shown(ticked).text())
                .contains("Не отмечено: основание, дата, регистрационный номер, орган с адресом.");
        assertThat(shown(after(ticked, "choose:desk.term", "")).text())
                .contains("Не отмечено: основание, срок, дата,");
        State all = ticked;
        for (String item : List.of("ground", "date", "number", "body")) {
            all = after(all, "choose:desk." + item, "yes");
        }
        assertThat(shown(all).text()).contains("Отмечены все пять.");
        assertThat(shown(all).all(box -> box.attributes().containsKey("checked")))
                .hasSize(5);
    }

    @ParameterizedTest
    @EnumSource
    void without_facts_the_rules_stand_in_words_and_no_day_is_computed(Language language) {
        String text = shown(desk(language)).text();
        Wording remedies = Wording.of("remedies", language);
        assertThat(text)
                .contains(Wording.of("desk", language).text("next.general"))
                .contains(
                        remedies.text("court-claim.term"),
                        remedies.text("complaint.term"),
                        remedies.text("complaint.addressee"),
                        remedies.text("caution.filing"))
                .doesNotContain(Wording.of("desk", language).text("next.own"));
    }

    @Test
    void refused_on_10_March_he_has_until_10_June_to_go_to_court() {
        State own = own(desk(Language.RU));
        assertThat(shown(own).text().replace('\u00A0', ' '))
                .contains("По вашим датам")
                .doesNotContain("июня 2026");
        State refused = after(own, "refused", "");
        assertThat(shown(refused).text().replace('\u00A0', ' ')).contains("10 июня 2026");
        assertThat(after(refused, "refused", "").draft()).isEqualTo(refused.draft());
    }

    @ParameterizedTest
    @EnumSource
    void law_and_reports_stand_apart_and_what_is_unknown_is_said(Language language) {
        Shown page = shown(desk(language));
        String reported = new Shown(page.all(part -> "reported".equals(styleOf(part)))).text();
        String unknown = new Shown(page.all(part -> "unknown".equals(styleOf(part)))).text();
        assertThat(Library.ledger())
                .filteredOn(
                        entry -> List.of("sheremetyevo-refusal-2025", "press-report-of-july-2025")
                                .contains(entry.id()))
                .hasSize(2)
                .allSatisfy(entry ->
                        assertThat(reported).contains(entry.report().words().in(language)));
        assertThat(Library.gaps())
                .filteredOn(gap -> gap.provision().equals("Orders of the border service"))
                .hasSize(1)
                .allSatisfy(gap -> assertThat(unknown).contains(gap.because().in(language)));
        page.expectAccessible();
    }

    @Test
    void every_source_and_every_provision_of_a_sentence_is_known() {
        Wording desk = Wording.of("desk", Language.EN);
        List<String> sources = Library.sources().stream().map(Source::id).toList();
        List<String> provisions =
                Library.wordings().stream().map(ProvisionText::provision).toList();
        assertThat(desk.keys()).isEqualTo(Wording.of("desk", Language.RU).keys());
        assertThat(listed(desk, ".sources", " "))
                .isNotEmpty()
                .allMatch(source -> sources.contains(source) || source.contains("/"));
        assertThat(listed(desk, ".citations", "; ")).isNotEmpty().isSubsetOf(provisions);
    }

    @Test
    void a_way_to_the_law_leads_to_its_place_with_the_focus_on_it() {
        Turn turn = Deeds.after(desk(Language.RU), Deed.of("show:law=rules/border-check", ""));
        assertThat(turn.effect()).isEqualTo(new Effect.Focus("law"));
        assertThat(shown(turn.state()).text()).contains("На паспортном контроле");
    }

    private static List<String> listed(Wording wording, String ending, String separator) {
        return wording.keys().stream()
                .filter(key -> key.endsWith(ending))
                .map(wording::text)
                .filter(text -> !text.isEmpty())
                .flatMap(text -> Arrays.stream(text.split(separator, -1)))
                .toList();
    }

    private static List<String> labels(Language language) {
        return shown(desk(language)).all(part -> part.name().equals("label")).stream()
                .map(label -> new Shown(List.of(label)).text())
                .toList();
    }

    private static String styleOf(Element element) {
        return element.attributes().getOrDefault("class", "");
    }

    private static State desk(Language language) {
        return State.opening(LocalDate.of(2026, 3, 10)).in(language).at(View.DESK);
    }

    private static State own(State state) {
        return after(after(state, "fact:0.on", "2026-03-03"), "fact:0.appear", "2026-03-20");
    }

    private static State after(State state, String words, String value) {
        return Deeds.after(state, Deed.of(words, value)).state();
    }

    private static Shown shown(State state) {
        return new Shown(List.of(Screens.page(state, new Kept())));
    }
}
