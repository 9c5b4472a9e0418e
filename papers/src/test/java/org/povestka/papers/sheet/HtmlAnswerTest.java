package org.povestka.papers.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;
import org.povestka.papers.Markups;
import org.povestka.papers.timeline.Marked;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Cases;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlAnswerTest {

    private static final String DOCTYPE = "<!DOCTYPE html>\n";
    private static final int BYTES = 250_000;
    private static final List<Explanation> CASES = cases().toList();

    /// Every page is rendered once: each case is searched for the smallest change that turns it.
    private static final Map<String, String> PAGES = new HashMap<>();

    /// Attributes by which a page can make a browser fetch something or run something.
    private static final Set<String> FETCHING = Set.of(
            "src",
            "href",
            "srcset",
            "action",
            "data",
            "poster",
            "background",
            "xlink:href",
            "style");

    @ParameterizedTest
    @MethodSource("everything")
    void the_page_is_well_formed_in_both_languages(Explanation explanation) {
        for (Language language : Language.values()) {
            Document page = page(explanation, language);
            assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
            assertThat(Markups.all(page, "h1")).hasSize(1);
            assertThat(Markups.all(page, "main")).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void nothing_in_the_page_fetches_or_runs_anything(Explanation explanation) {
        Document page = page(explanation, Language.RU);
        assertThat(Markups.all(page, "*")).allSatisfy(element -> {
            assertThat(element.getTagName())
                    .isNotIn(
                            "script", "link", "img", "iframe", "object", "form", "a", "image",
                            "use");
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String name = element.getAttributes().item(i).getNodeName();
                assertThat(name).isNotIn(FETCHING).doesNotStartWith("on");
            }
        });
        assertThat(style(page)).doesNotContain("url(", "@import", "http");
    }

    @Test
    void the_policy_allows_the_one_style_and_nothing_else() throws NoSuchAlgorithmException {
        Document page = page(Marked.running(), Language.RU);
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest(style(page).getBytes(StandardCharsets.UTF_8));
        String policy = Markups.all(page, "meta").stream()
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertThat(policy)
                .startsWith("default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(digest) + "';");
    }

    @Test
    void the_style_holds_no_character_that_markup_escapes() {
        String html = HtmlAnswer.render(Marked.running(), Language.EN);
        String style = html.substring(html.indexOf("<style>"), html.indexOf("</style>"));
        assertThat(style).doesNotContain("&");
    }

    @Test
    void the_name_of_a_summons_stays_words() {
        for (Language language : Language.values()) {
            String html = HtmlAnswer.render(Marked.two(), language);
            assertThat(html).doesNotContain("<img").contains("&lt;img src=x");
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_sections_stand_in_the_order_of_the_answer_page(Language language) {
        List<String> ids = Markups.all(page(Cases.walkthrough(), language), "h2").stream()
                .map(heading -> heading.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids)
                .containsSubsequence(
                        "dates",
                        "timeline",
                        "next",
                        "remedies",
                        "saving",
                        "why",
                        "what-if",
                        "sources");
    }

    @ParameterizedTest
    @EnumSource
    void the_page_says_everything_that_the_case_sheet_says(Language language) {
        for (Explanation explanation : Cases.all()) {
            String said = plain(page(explanation, language).getDocumentElement().getTextContent());
            assertThat(sentences(CaseSheet.of(explanation, language)))
                    .allSatisfy(sentence -> assertThat(said).contains(plain(sentence)));
        }
    }

    @Test
    void headings_go_down_one_step_at_a_time() {
        List<Integer> levels = Markups.all(page(Cases.walkthrough(), Language.RU), "*").stream()
                .map(Element::getTagName)
                .filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0')
                .toList();
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @Test
    void the_source_behind_every_number_is_listed() {
        Document page = page(Marked.running(), Language.EN);
        assertThat(Markups.all(page, "dt"))
                .extracting(Element::getTextContent)
                .contains("S01", "S04", "S47");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void the_file_stays_small_enough_for_an_old_phone(Explanation explanation) {
        assertThat(render(explanation, Language.RU).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(BYTES);
    }

    private static Stream<Explanation> everything() {
        return CASES.stream();
    }

    private static Stream<Explanation> cases() {
        return Stream.concat(
                Cases.all().stream(),
                Stream.of(Marked.two(), Marked.measures(), Marked.nothing(), Marked.empty()));
    }

    private static List<String> sentences(CaseSheet sheet) {
        List<String> sentences = new ArrayList<>(sheet.opening().sentences());
        sentences.addAll(sheet.opening().facts());
        sentences.addAll(sheet.opening().banners());
        sentences.addAll(sheet.opening().footing());
        sheet.summonses().forEach(summons -> {
            summons.states().forEach(state -> {
                sentences.add(state.verdict().sentence());
                state.days().stream().flatMap(day -> day.under().stream()).forEach(sentences::add);
                state.limits().ends().forEach(day -> sentences.add(day.words()));
                sentences.addAll(state.limits().never());
                sentences.addAll(state.limits().lasting());
                sentences.addAll(state.limits().notComputed());
            });
            summons.measures().forEach(measure -> sentences.add(measure.title()));
            summons.notes().forEach(note -> sentences.add(note.sentence()));
            summons.grounds().forEach(ground -> sentences.addAll(ground.each()));
        });
        sheet.outlook().next().forEach(step -> sentences.add(step.when()));
        sheet.outlook().past().forEach(step -> sentences.add(step.title()));
        sheet.outlook().remedies().forEach(remedy -> {
            sentences.add(remedy.title());
            remedy.advice().forEach(advice -> sentences.add(advice.words()));
        });
        sheet.outlook().saving().forEach(saving -> sentences.addAll(saving.items()));
        Stream.of(
                        sheet.apart().exposures(),
                        sheet.apart().unsettled(),
                        sheet.apart().practice(),
                        sheet.apart().changes())
                .flatMap(List::stream)
                .forEach(note -> sentences.add(note.sentence()));
        return sentences;
    }

    private static Document page(Explanation explanation, Language language) {
        String html = render(explanation, language);
        assertThat(html).startsWith(DOCTYPE);
        return Markups.read(html.substring(DOCTYPE.length()));
    }

    private static String render(Explanation explanation, Language language) {
        return PAGES.computeIfAbsent(
                explanation + language.tag(), name -> HtmlAnswer.render(explanation, language));
    }

    private static String style(Document page) {
        return Markups.all(page, "style").getFirst().getTextContent();
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }
}
