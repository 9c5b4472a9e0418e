package org.povestka.population.paper;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.report.Written;
import org.povestka.population.Scenarios;
import org.povestka.population.chance.Chance.Generator;
import org.povestka.population.metric.Metric;
import org.povestka.population.report.Summary;
import org.povestka.population.run.Difference;
import org.povestka.population.run.Job;
import org.povestka.population.run.Outcome;
import org.povestka.population.run.Run;
import org.povestka.population.scenario.Assumption;
import org.povestka.population.scenario.Quantity;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.study.Fit;
import org.povestka.population.study.Study;
import org.povestka.population.study.Sweep;
import org.povestka.population.study.Worlds;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The report of a country: what it says is what came out, in both languages, in one file.
class CountryReportTest {

    private static final Scenario LAW_OF_2026 = Scenarios.of("2026.yaml");
    private static final String COMMAND = "./povestka simulate scenarios/2026.yaml --seed 7";
    private static final Outcome ALONE = run(LAW_OF_2026);
    private static final Outcome COMPARED =
            run(LAW_OF_2026, Scenarios.of("2026-with-reminder.yaml"));

    @ParameterizedTest
    @EnumSource
    void every_figure_stands_in_the_report_as_it_came_out(Language language) throws Exception {
        String text = article(COMPARED, language);
        for (Metric metric : Metric.values()) {
            for (Outcome.Side side : COMPARED.sides()) {
                assertThat(text).contains(Written.grouped(side.estimate(metric).total(), language));
            }
            assertThat(text)
                    .contains(Wording.of("simulate", language).text("metric." + metric.word()))
                    .contains(Written.grouped(COMPARED.difference(metric).total(), language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_assumption_is_told_with_its_grade(Language language) throws Exception {
        Wording words = Wording.of("country", language);
        String text = article(ALONE, language);
        for (Quantity quantity : Quantity.values()) {
            Assumption assumption = LAW_OF_2026.assumption(quantity);
            assertThat(text)
                    .contains(words.text("assumption." + quantity.path()))
                    .contains(words.text("grade." + assumption.grade().word()))
                    .contains(assumption.why().in(language));
        }
    }

    @ParameterizedTest
    @EnumSource
    void three_findings_open_it_and_each_names_its_interval(Language language) throws Exception {
        for (Outcome outcome : List.of(ALONE, COMPARED)) {
            NodeList findings = document(outcome, language).getElementsByTagName("strong");
            assertThat(findings.getLength()).isEqualTo(3 * Language.values().length);
            for (int i = 0; i < 3; i++) {
                assertThat(findings.item(i).getTextContent()).contains("95");
            }
        }
    }

    @Test
    void the_command_stands_in_it_and_the_same_run_gives_the_same_bytes() {
        String page = CountryReport.of(Study.of(ALONE), COMMAND, Language.EN);
        assertThat(page).contains(COMMAND);
        assertThat(CountryReport.of(Study.of(run(LAW_OF_2026)), COMMAND, Language.EN))
                .isEqualTo(page);
    }

    @Test
    void it_loads_nothing_and_its_style_is_the_one_its_policy_allows() throws Exception {
        Document page = document(COMPARED, Language.RU);
        String style = page.getElementsByTagName("style").item(0).getTextContent();
        assertThat(CountryReport.of(Study.of(COMPARED), COMMAND, Language.RU))
                .contains("<style>" + style + "</style>")
                .contains("sha256-" + digest(style))
                .doesNotContain("http:", "https:", "url(", "<script", "@import");
    }

    @Test
    void every_region_has_a_tile_of_its_own_and_a_name() throws Exception {
        NodeList tiles = document(ALONE, Language.EN).getElementsByTagName("g");
        int regions = LAW_OF_2026.regions().size();
        assertThat(tiles.getLength()).isEqualTo(regions * Language.values().length);
        Set<String> places = new HashSet<>();
        Set<String> letters = new HashSet<>();
        for (int i = 0; i < regions; i++) {
            NodeList parts = tiles.item(i).getChildNodes();
            places.add(parts.item(1).getAttributes().getNamedItem("x") + " "
                    + parts.item(1).getAttributes().getNamedItem("y"));
            letters.add(parts.item(2).getTextContent());
        }
        assertThat(places).hasSize(regions);
        assertThat(letters).hasSize(regions);
    }

    @ParameterizedTest
    @EnumSource
    void the_report_says_where_lives_part_and_names_the_first_men(Language language)
            throws Exception {
        Difference pairs = COMPARED.difference().orElseThrow();
        assertThat(article(COMPARED, language))
                .contains(Wording.of("simulate", language).text("parting.notice"))
                .contains(pairs.first().stream()
                        .map(man -> String.valueOf(man.number()))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_run_around_the_run_stands_in_the_report(Language language) {
        Worlds worlds = Worlds.of(COMPARED, 3, job -> Run.of(job, 1, people -> {}));
        Scenario turned = LAW_OF_2026.under(Scenarios.of("2026-14-days.yaml").regime());
        Sweep sweep = new Sweep(
                "law.service-days", List.of(new Sweep.Point("14", run(turned, LAW_OF_2026))));
        Fit fit = Fit.of(COMPARED.sides().getFirst(), List.of());
        Study study = new Study(COMPARED, Optional.of(worlds), List.of(sweep), fit);
        String page = CountryReport.of(study, COMMAND, language);
        double mean = worlds.difference(Metric.NOT_COME).mean();
        assertThat(page)
                .contains("law.service-days", Written.grouped(mean, language))
                .contains(Written.grouped(261_000, language), "S74")
                .contains(Wording.of("country", language).text("fit.not-calibrated"));
        String summary = Summary.of(study);
        assertThat(summary)
                .contains("\"replications\"", "\"sweeps\"", "\"calibrated\": false")
                .contains("\"date\": \"2026-12-31\"");
    }

    private static Outcome run(Scenario... scenarios) {
        return Run.of(new Job(List.of(scenarios), 3_000, 7, Generator.MIXED), 1, people -> {});
    }

    private static String article(Outcome outcome, Language language) throws Exception {
        NodeList articles = document(outcome, language).getElementsByTagName("article");
        assertThat(articles.getLength()).isEqualTo(Language.values().length);
        assertThat(articles.item(0).getAttributes().getNamedItem("lang").getNodeValue())
                .isEqualTo(language.tag());
        return articles.item(0).getTextContent();
    }

    private static Document document(Outcome outcome, Language language) throws Exception {
        String page = CountryReport.of(Study.of(outcome), COMMAND, language);
        String markup = page.substring(page.indexOf('\n') + 1);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
    }

    private static String digest(String text) throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
