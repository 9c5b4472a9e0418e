package org.povestka.cli.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.povestka.cli.Typing;

import static org.assertj.core.api.Assertions.assertThat;

/// The page, written into a folder and opened from there in a browser without a network, and
/// what a reader does on it.
final class OpenPage implements AutoCloseable {

    private final Path file;
    private final ChromeDriver browser;

    /// Writes the page and starts a browser.
    OpenPage(Path folder) {
        this(written(folder), Chromium.withoutNetwork());
    }

    /// A page that has been written, in a browser that runs.
    OpenPage(Path file, ChromeDriver browser) {
        this.file = file;
        this.browser = browser;
    }

    /// Writes the page into a folder.
    static Path written(Path folder) {
        Path file = folder.resolve("page.html");
        assertThat(Typing.code("page", "--out", file.toString())).isZero();
        return file;
    }

    @Override
    public void close() {
        browser.quit();
    }

    /// Where it lies.
    Path file() {
        return file;
    }

    /// The browser.
    ChromeDriver browser() {
        return browser;
    }

    /// Opens the page anew, as wide as a phone, in Russian, with nothing said.
    void anew() {
        browser.manage().window().setSize(new Dimension(390, 900));
        browser.get(file.toUri().toString());
    }

    /// Opens the page anew and does something as soon as its first questions stand there.
    void beforeScript(String script) {
        String once = "let done = false; new MutationObserver(() => {"
                + "if (!done && document.querySelector('noscript')) { done = true;" + script + "}"
                + "}).observe(document, {subtree: true, childList: true});";
        Object id = browser.executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument", Map.of("source", once))
                .get("identifier");
        anew();
        browser.executeCdpCommand(
                "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", id));
    }

    /// The two days of the walkthrough.
    void enterDates() {
        set("fact.0.on", "2026-03-03");
        set("fact.0.appear", "2026-03-20");
    }

    /// Puts a value into a field and leaves it.
    void set(String id, String value) {
        run(
                "const field = document.getElementById(arguments[0]);"
                        + "field.value = arguments[1];"
                        + "field.dispatchEvent(new Event('change', {bubbles: true}));",
                id,
                value);
    }

    /// Picks one of the answers with a round button.
    void pick(String id) {
        run("document.getElementById(arguments[0]).click();", id);
    }

    /// Touches the button that does this.
    void touch(String deed) {
        run("document.querySelector(arguments[0]).click();", "[data-do='" + deed + "']");
    }

    /// Gives a file to a file field.
    void give(String id, Path given) {
        field(id).sendKeys(given.toAbsolutePath().toString());
    }

    /// Speaks a language; the page offers the one it does not speak.
    void speak(String tag) {
        if (!tag.equals(run("return document.documentElement.lang"))) {
            touch("language:" + tag);
        }
    }

    /// Shows the page in light or in dark colours.
    void paint(String scheme) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /// Waits until something of the page has been painted.
    void shown() {
        browser.executeAsyncScript("requestAnimationFrame(() => setTimeout(arguments[0], 0));");
    }

    /// Opens everything that can be opened.
    void unfold() {
        run("document.querySelectorAll('details').forEach(fold => { fold.open = true; });");
    }

    /// Everything on the page that can be read.
    String text() {
        return browser.findElement(By.tagName("body")).getText().replace('\u00A0', ' ');
    }

    /// What is said beside a field.
    String saidOf(String id) {
        Object said = run(
                "const field = document.getElementById(arguments[0]);"
                        + "return (field.getAttribute('aria-describedby') || '').split(' ')"
                        + ".map(one => document.getElementById(one)?.textContent).join(' ')",
                id);
        return String.valueOf(said).replace('\u00A0', ' ');
    }

    /// The element that has the keyboard, by its name.
    String focused() {
        return String.valueOf(run("return document.activeElement.id"));
    }

    /// The field of that name.
    WebElement field(String id) {
        return browser.findElement(By.id(id));
    }

    /// What shows, as a picture.
    byte[] picture() {
        return browser.getScreenshotAs(OutputType.BYTES);
    }

    /// What axe finds wrong.
    List<String> wrong() {
        return told(new AxeBuilder());
    }

    /// What axe finds too pale.
    List<String> pale() {
        return told(new AxeBuilder().withRules(List.of("color-contrast")));
    }

    private List<String> told(AxeBuilder axe) {
        return axe.analyze(browser).getViolations().stream().map(OpenPage::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    /// What a script on the page gives.
    Object run(String script, Object... given) {
        return browser.executeScript(script, given);
    }
}
