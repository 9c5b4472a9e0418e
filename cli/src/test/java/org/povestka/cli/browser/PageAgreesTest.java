package org.povestka.cli.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.povestka.cli.Typing;
import org.povestka.law.history.Account;
import org.povestka.page.first.FirstAnswer;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;

import static org.assertj.core.api.Assertions.assertThat;

/// The page and the command line say the same of random cases, to the day and to the
/// letter; `-Dpovestka.cases=1000` tries more of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageAgreesTest {

    private static final long SEED = 20_260_315L;
    private static final int CASES = Integer.getInteger("povestka.cases", 40);

    private static final Pattern SMALL_SCRIPT =
            Pattern.compile("<script>// The three dates.*?</script>", Pattern.DOTALL);

    private static final String SAYS_OTHERWISE =
            "const normal = html => { const part = document.createElement('div');"
                    + "part.innerHTML = html; return part.innerHTML; };"
                    + "return arguments[0].filter((days, i) => {"
                    + "document.getElementById('fact.0.on').value = days[0];"
                    + "const appear = document.getElementById('fact.0.appear');"
                    + "appear.value = days[1];"
                    + "appear.dispatchEvent(new Event('change', {bubbles: true}));"
                    + "const said = document.getElementById('first');"
                    + "return (said ? said.outerHTML : '') !== normal(arguments[1][i]); });";

    @TempDir
    private static Path folder;

    private Path page;
    private ChromeDriver browser;

    @BeforeAll
    void open() {
        page = folder.resolve("page.html");
        assertThat(Typing.code("page", "--out", page.toString())).isZero();
        browser = Chromium.withoutNetwork();
        browser.get(page.toUri().toString());
    }

    @AfterAll
    void close() {
        browser.quit();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void every_day_and_every_sentence_is_the_same(String language) {
        LongStream.range(SEED, SEED + CASES).forEach(seed -> {
            String json = RandomCase.json(seed);
            assertThat(inPage(json, language))
                    .as("seed %d: %s", seed, json)
                    .isEqualTo(Typing.answer(json, language));
        });
    }

    @Test
    void a_case_that_is_none_has_the_same_flaws() {
        for (String language : List.of("ru", "en")) {
            String json = "{\"person\":{\"category\":\"x\"},\"events\":[{\"what\":\"placed\"}]}";
            assertThat(inPage(json, language)).isEqualTo(Typing.flaws(json, language));
        }
    }

    /// Every day of placing in which it could say something and many more, each with a random
    /// appearance date.
    @ParameterizedTest
    @ValueSource(strings = {"ru", "en"})
    void the_small_script_says_the_three_dates_of_the_law(String language) throws IOException {
        SplittableRandom chance = new SplittableRandom(SEED);
        List<List<String>> cases = LocalDate.of(2023, 4, 1)
                .datesUntil(LocalDate.of(2027, 3, 1))
                .map(day -> List.of(
                        day.toString(), day.plusDays(chance.nextInt(75) - 3).toString()))
                .toList();
        List<String> expected = cases.stream()
                .map(days -> FirstAnswer.of(
                                days.getFirst(),
                                days.getLast(),
                                Account.NOT_SAID,
                                Language.of(language))
                        .map(Element::markup)
                        .orElse(""))
                .toList();
        assertThat(expected.stream().filter(String::isEmpty).count())
                .isBetween(80L, (long) cases.size() / 5);
        assertThat(bySmallScript(cases, expected, language)).isEmpty();
    }

    /// The cases of which the small script, alone in a document, says anything else.
    private List<?> bySmallScript(List<List<String>> cases, List<String> expected, String language)
            throws IOException {
        Matcher script = SMALL_SCRIPT.matcher(Files.readString(page));
        assertThat(script.find()).isTrue();
        Path alone = folder.resolve("alone.html");
        Files.writeString(
                alone,
                "<input id=\"fact.0.on\"><input id=\"fact.0.appear\"><p id=\"questions\"></p>"
                        + script.group());
        try {
            browser.get(alone.toUri() + "#" + language);
            return (List<?>) browser.executeScript(SAYS_OTHERWISE, cases, expected);
        } finally {
            browser.get(page.toUri().toString());
        }
    }

    private String inPage(String json, String language) {
        Object said = browser.executeScript(
                "return window.povestkaAnswer(arguments[0], arguments[1]);", json, language);
        return String.valueOf(said);
    }
}
