package org.povestka.cli.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.povestka.cli.Typing;

import static org.assertj.core.api.Assertions.assertThat;

/// The report of `simulate` in a real browser, opened from disk with the network off.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportInBrowserTest {

    private static final Path PICTURES = Path.of("target", "pictures");

    private Path page;
    private ChromeDriver browser;

    @BeforeAll
    void open(@TempDir Path folder) {
        page = folder.resolve("result").resolve("report.html");
        Typing.code(
                "simulate",
                "../scenarios/2026.yaml",
                "--against",
                "../scenarios/2026-with-reminder.yaml",
                "--people=3000",
                "--lang=ru",
                "--out",
                page.getParent().toString());
        browser = Chromium.withoutNetwork();
    }

    @AfterAll
    void close() {
        browser.quit();
    }

    @ParameterizedTest
    @CsvSource({"ru, light, 320", "en, dark, 1280"})
    void axe_finds_nothing_nothing_is_cut_off_and_nothing_is_asked_for(
            String language, String scheme, int width) throws IOException {
        browser.manage().window().setSize(new Dimension(width, 900));
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        Chromium.asked(browser, page);
        browser.get(page.toUri().toString());
        browser.findElement(By.id("in-" + language)).click();
        Files.createDirectories(PICTURES);
        Files.write(
                PICTURES.resolve("report-" + language + "-" + width + ".png"),
                browser.getScreenshotAs(OutputType.BYTES));
        browser.executeScript("document.querySelectorAll('details').forEach(d => d.open = true)");

        assertThat(browser.findElements(By.cssSelector("article")))
                .filteredOn(article -> article.isDisplayed())
                .singleElement()
                .satisfies(article -> assertThat(article.getAttribute("lang")).isEqualTo(language));
        assertThat(new AxeBuilder().analyze(browser).getViolations())
                .extracting(Rule::getId, Rule::getHelp)
                .isEmpty();
        assertThat(browser.executeScript(
                        "return document.documentElement.scrollWidth > innerWidth"))
                .isEqualTo(false);
        assertThat(Chromium.asked(browser, page)).isEmpty();
    }
}
