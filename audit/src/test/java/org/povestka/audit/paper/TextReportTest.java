package org.povestka.audit.paper;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.audit.finding.Because;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Verdict;
import org.povestka.law.citation.RuleId;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.text.Terminal;

import static org.assertj.core.api.Assertions.assertThat;

class TextReportTest {

    private static final Pattern BLANK = Pattern.compile("\\{\\d}");

    @Test
    void each_finding_says_what_was_done_what_the_law_asks_and_where() {
        String text = text(Logs.five(), Language.EN, 100);
        assertThat(text).contains("Measure lifted too late — case 21, line 18: exit ban");
        assertThat(text.replaceAll("\\s+", " "))
                .contains("On 29 March 2026. Due by 21 March 2026: 8 days late. 53-FZ art. 7.1")
                .contains("Not done by 30 June 2026. Due by 21 March 2026: 101 days overdue.")
                .contains("On 10 March 2026. Lawful not before 23 March 2026: 13 days early.")
                .contains("audit town.csv --format json");
    }

    @Test
    void the_same_is_said_in_russian() {
        String text = text(Logs.five(), Language.RU, 100).replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "Сделано 10 марта 2026. По закону — не раньше 23 марта 2026: рано на 13 дней.")
                .contains("Мера снята слишком поздно")
                .doesNotContain("{");
    }

    @Test
    void a_log_without_a_flaw_is_told_in_one_sentence() {
        assertThat(text(Logs.right(new Written(), "10"), Language.EN, 80))
                .startsWith("Every entry that can be judged is lawful under every reading.")
                .endsWith("Exit code 0: nothing was found against the law.\n");
    }

    @ParameterizedTest
    @EnumSource
    void no_line_is_wider_than_the_terminal(Language language) {
        for (int width : List.of(60, 80, 120)) {
            assertThat(text(Logs.five(), language, width).lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void both_languages_have_the_same_keys_and_blanks() {
        Wording english = Wording.of("audit", Language.EN);
        Wording russian = Wording.of("audit", Language.RU);
        assertThat(russian.keys()).isEqualTo(english.keys());
        for (String key : english.keys()) {
            assertThat(BLANK.matcher(russian.text(key)).results().map(one -> one.group()))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(BLANK.matcher(english.text(key))
                            .results()
                            .map(one -> one.group())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_constant_of_a_finding_has_words(Language language) {
        Wording words = Wording.of("audit", language);
        List<String> rules = Arrays.stream(RuleId.values()).map(RuleId::id).toList();
        for (Check check : Check.values()) {
            assertThat(words.text("check." + check.id())).isNotBlank();
            assertThat(words.text("check." + check.id() + ".needs")).isNotBlank();
            assertThat(rules)
                    .containsAll(
                            List.of(words.text("check." + check.id() + ".rules").split(" ", -1)));
        }
        for (Because because : Because.values()) {
            assertThat(words.text("because." + because.word())).isNotBlank();
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(words.text("verdict." + verdict.word())).isNotBlank();
        }
    }

    static String text(Written log, Language language, int width) {
        StringBuilder out = new StringBuilder();
        log.tell(new TextReport(
                out,
                new Terminal(width, Terminal.Colour.OFF, language),
                new Made("0.1.0", List.of(), Made.Standards.SHOWN)));
        return out.toString();
    }
}
