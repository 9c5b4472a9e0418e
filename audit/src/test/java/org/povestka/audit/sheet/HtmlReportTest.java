package org.povestka.audit.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.audit.paper.Logs;
import org.povestka.audit.paper.Made;
import org.povestka.audit.paper.Written;
import org.povestka.papers.Language;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlReportTest {

    private static final Pattern LOADED =
            Pattern.compile("(src|href|action)=|url\\(|@import|<script|<link|<iframe");

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    @ParameterizedTest
    @EnumSource
    void the_page_is_well_formed_and_holds_both_languages(Language shown)
            throws IOException, SAXException, ParserConfigurationException {
        String page = page(Logs.five(), shown);
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(page.substring(page.indexOf('\n')))));
        assertThat(page)
                .contains("Measure lifted too late")
                .contains("Мера снята слишком поздно")
                .contains("<html lang=\"" + shown.tag() + "\">")
                .doesNotContain("{0}");
    }

    @Test
    void nothing_is_loaded_and_nothing_runs() {
        String page = page(Logs.five(), Language.EN);
        assertThat(LOADED.matcher(page).results().map(found -> found.group())).isEmpty();
        assertThat(page).contains("default-src 'none'; style-src 'sha256-");
    }

    @Test
    void the_style_stands_as_it_was_digested() {
        String page = page(Logs.five(), Language.EN);
        String style = page.substring(page.indexOf("<style>") + 7, page.indexOf("</style>"));
        assertThat(style).doesNotContain("&", "\"", ">").contains(".found li");
    }

    @Test
    void no_id_stands_twice() {
        List<String> ids = ID.matcher(page(Logs.five(), Language.EN))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void the_worst_case_is_drawn_first_with_law_and_log() {
        String page = page(Logs.five(), Language.EN);
        String worst = page.substring(page.indexOf("<h3>Case "));
        assertThat(worst).startsWith("<h3>Case 22: Measure not lifted</h3>");
        assertThat(worst).contains("Exit ban (border service)").contains("<svg");
    }

    @Test
    void a_page_is_bounded_however_long_the_log() {
        Written log = new Written();
        for (int of = 1000; of < 2000; of++) {
            log.line(of + " 2026-03-03 placed 2026-03-20")
                    .line(of + " 2026-03-03 notified 2026-03-03")
                    .line(of + " 2026-03-03 ban-imposed border")
                    .line(of + " 2026-03-20 appeared");
        }
        String page = page(log, Language.EN);
        assertThat(page.split("<li class=\"unlawful\">", -1)).hasSize(1001);
        assertThat(page.split("<section class=\"case\">", -1)).hasSize(25);
        assertThat(page).contains("Not shown here: 500 more.");
    }

    @Test
    void a_log_without_a_flaw_says_so() {
        assertThat(page(Logs.right(new Written(), "10"), Language.EN))
                .contains("Every entry that can be judged is lawful under every reading.")
                .contains("Nothing was found against the law.");
    }

    static String page(Written log, Language shown) {
        StringBuilder out = new StringBuilder();
        log.tell(new HtmlReport(
                out,
                shown,
                new Made("0.1.0", List.of("--standards"), Made.Standards.SHOWN),
                log.terms()));
        return out.toString();
    }
}
