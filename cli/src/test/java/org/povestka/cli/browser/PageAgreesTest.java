package org.povestka.cli.browser;

import java.nio.file.Path;
import java.util.List;
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

import static org.assertj.core.api.Assertions.assertThat;

/// The page and the command line say the same of random cases, to the day and to the
/// letter; `-Dpovestka.cases=1000` tries more of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageAgreesTest {

    private static final long SEED = 20_260_315L;
    private static final int CASES = Integer.getInteger("povestka.cases", 40);

    @TempDir
    private static Path folder;

    private ChromeDriver browser;

    @BeforeAll
    void open() {
        Path page = folder.resolve("page.html");
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

    private String inPage(String json, String language) {
        Object said = browser.executeScript(
                "return window.povestkaAnswer(arguments[0], arguments[1]);", json, language);
        return String.valueOf(said);
    }
}
