package org.povestka.cli.browser;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.povestka.cli.Typing;

import static org.assertj.core.api.Assertions.assertThat;

/// The page opened from disk in Chromium with the network off, as a reader uses it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {

    private static final int MOST_PACKED_BYTES = 600_000;
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    private static Path folder;

    private Path page;
    private ChromeDriver browser;

    @BeforeAll
    void start() {
        page = folder.resolve("page.html");
        assertThat(Typing.code("page", "--out", page.toString())).isZero();
        browser = Chromium.withoutNetwork();
    }

    @AfterAll
    void stop() {
        browser.quit();
    }

    @BeforeEach
    void open() {
        browser.manage().window().setSize(new Dimension(390, 900));
        browser.get(page.toUri().toString());
    }

    @Test
    void two_dates_give_the_answer_and_nothing_is_asked_of_the_network() {
        enterDates();
        assertThat(text()).contains("3 марта 2026").contains("Выезд запрещён");
        assertThat(Chromium.asked(browser, page)).isEmpty();
        assertThat(browser.executeScript("return localStorage.length + sessionStorage.length"))
                .isEqualTo(0L);
        assertThat(browser.manage().getCookies()).isEmpty();
    }

    @Test
    void english_stands_beside_russian() {
        enterDates();
        language("en");
        assertThat(text()).contains("3 March 2026");
        assertThat(browser.executeScript("return document.documentElement.lang"))
                .isEqualTo("en");
    }

    @Test
    void what_cannot_be_is_said_beside_its_field() {
        set("fact.0.on", "2026-03-20");
        set("fact.0.appear", "2026-03-03");
        WebElement field = browser.findElement(By.id("fact.0.appear"));
        assertThat(field.getDomAttribute("aria-invalid")).isEqualTo("true");
        Object said = browser.executeScript(
                "return arguments[0].getAttribute('aria-describedby').split(' ')"
                        + ".map(id => document.getElementById(id).textContent).join(' ')",
                field);
        assertThat(String.valueOf(said).replace('\u00A0', ' '))
                .contains("3 марта 2026", "20 марта 2026");
    }

    @Test
    void clearing_leaves_nothing() {
        enterDates();
        click("clear");
        assertThat(browser.findElement(By.id("fact.0.on")).getDomProperty("value"))
                .isEmpty();
        assertThat(text()).doesNotContain("3 марта 2026");
    }

    @ParameterizedTest
    @CsvSource({"dates, ru", "dates, en", "desk, ru", "desk, en", "law, ru", "law, en"})
    void axe_finds_nothing(String view, String language) throws IOException {
        language(language);
        if (view.equals("dates")) {
            enterDates();
        } else {
            click("view:" + view);
        }
        Files.createDirectories(PICTURES);
        Files.write(
                PICTURES.resolve(view + "-" + language + ".png"),
                browser.getScreenshotAs(OutputType.BYTES));
        Results found = new AxeBuilder().analyze(browser);
        assertThat(found.getViolations()).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(found.getPasses()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates", "desk", "law"})
    void nothing_is_cut_off_at_320_pixels(String view) {
        browser.manage().window().setSize(new Dimension(320, 800));
        if (view.equals("dates")) {
            enterDates();
        } else {
            click("view:" + view);
        }
        Object wider = browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).isEqualTo(0L);
        assertThat(squeezed()).isEqualTo(List.of());
    }

    /// Labels that are shown and yet too narrow for a word.
    private Object squeezed() {
        return browser.executeScript("return [...document.querySelectorAll('label')]"
                + ".filter(label => label.offsetHeight > 0 && label.offsetWidth < 20)"
                + ".map(label => label.textContent);");
    }

    @Test
    void the_page_is_small() {
        assertThat(packed()).isLessThan(MOST_PACKED_BYTES);
    }

    private int packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            Files.copy(page, gzip);
        } catch (IOException e) {
            throw new UncheckedIOException(page.toString(), e);
        }
        return packed.size();
    }

    private void enterDates() {
        set("fact.0.on", "2026-03-03");
        set("fact.0.appear", "2026-03-20");
    }

    private void set(String id, String value) {
        browser.executeScript(
                "const field = document.getElementById(arguments[0]);"
                        + "field.value = arguments[1];"
                        + "field.dispatchEvent(new Event('change', {bubbles: true}));",
                id,
                value);
    }

    /// The page offers the language it does not speak.
    private void language(String tag) {
        if (!tag.equals(browser.executeScript("return document.documentElement.lang"))) {
            click("language:" + tag);
        }
    }

    private void click(String deed) {
        browser.executeScript(
                "document.querySelector(arguments[0]).click();", "[data-do='" + deed + "']");
    }

    private String text() {
        return browser.findElement(By.tagName("body")).getText().replace('\u00A0', ' ');
    }
}
