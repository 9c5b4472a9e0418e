package org.povestka.server;

import com.deque.html.axecore.results.Results;
import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Words;

import static org.assertj.core.api.Assertions.assertThat;

/// A hand on the screens of a town, in one language, about one man.
record Player(ChromeDriver browser, Started started, Language language) {

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    /// One question to the browser, where a page may have a hundred buttons.
    private static final String BUTTON = "return [...document.querySelectorAll('button')].find("
            + "button => button.innerText.trim() === arguments[0]) || null;";

    Words words() {
        return new Words("twin", language);
    }

    String person() {
        return started.conscript().id().toString();
    }

    String summons() {
        return started.conscript().id().digits() + "-s1";
    }

    String decision(int number) {
        return started.conscript().id().digits() + "-" + number;
    }

    void open(String path) {
        browser.get(started.at(path).toString());
    }

    /// Goes into a room with the man in it.
    void at(String room) {
        open("/" + room + "/" + person());
    }

    void role(String role) {
        new Select(browser.findElement(By.id("role"))).selectByValue(role);
        press(words().say("role.take"));
    }

    void write(String field, String day) {
        browser.executeScript(
                "arguments[0].value = arguments[1]", browser.findElement(By.name(field)), day);
    }

    void type(String field, String text) {
        browser.findElement(By.name(field)).sendKeys(text);
    }

    /// Presses a button and waits for the next page. Asked about a button at the very moment at
    /// which its page goes, the driver may call that an unknown error.
    void press(String label) {
        WebElement button = (WebElement) browser.executeScript(BUTTON, label);
        if (button == null) {
            throw new AssertionError("no button: " + label + "\n" + text());
        }
        button.click();
        WebDriverWait wait = new WebDriverWait(browser, PATIENCE, BETWEEN_LOOKS);
        wait.ignoring(WebDriverException.class);
        wait.until(ExpectedConditions.stalenessOf(button));
        wait.until(ExpectedConditions.presenceOfElementLocated(By.tagName("footer")));
    }

    String text() {
        return browser.findElement(By.tagName("main")).getText().replace('\u00A0', ' ');
    }

    String bar() {
        return browser.findElement(By.className("bar")).getText().replace('\u00A0', ' ');
    }

    /// Where a link leads.
    String address(String label) {
        return String.valueOf(browser.findElement(By.linkText(label)).getDomAttribute("href"));
    }

    /// Lets axe look, measures at 320 pixels, and keeps a picture. In its newer mode axe opens
    /// a window of its own, which a slow machine does not always find again.
    @SuppressWarnings("deprecation")
    void look(String screen) throws IOException {
        assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo(language.tag());
        Results found = new AxeBuilder().setLegacyMode(true).analyze(browser);
        assertThat(found.getViolations())
                .as(screen + " " + language)
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 320, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        assertThat((Long) browser.executeScript("return document.documentElement.scrollWidth"))
                .as(screen + " at 320 pixels")
                .isLessThanOrEqualTo(320L);
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        Files.createDirectories(PICTURES);
        Files.write(
                PICTURES.resolve(screen + "_" + language.tag() + ".png"),
                browser.getScreenshotAs(OutputType.BYTES));
    }
}
