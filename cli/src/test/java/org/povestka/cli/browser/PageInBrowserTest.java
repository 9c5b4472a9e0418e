package org.povestka.cli.browser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.openqa.selenium.Dimension;

import static org.assertj.core.api.Assertions.assertThat;

/// The page opened from disk in Chromium with the network off, as a reader uses it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {

    private static final int MOST_PACKED_BYTES = 600_000;
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    private static Path folder;

    private OpenPage page;

    @BeforeAll
    void start() {
        page = new OpenPage(folder);
    }

    @AfterAll
    void stop() {
        page.close();
    }

    @BeforeEach
    void open() {
        page.anew();
    }

    @Test
    void two_dates_give_the_answer_and_nothing_is_asked_of_the_network() {
        page.enterDates();
        assertThat(page.text()).contains("3 марта 2026").contains("Выезд запрещён");
        assertThat(Chromium.asked(page.browser(), page.file())).isEmpty();
        assertThat(page.run("return localStorage.length + sessionStorage.length"))
                .isEqualTo(0L);
        assertThat(page.browser().manage().getCookies()).isEmpty();
    }

    @Test
    void what_was_said_and_touched_before_the_script_runs_is_answered() {
        page.beforeScript("document.getElementById('fact.0.on').value = '2026-03-03';"
                + "document.getElementById('fact.0.appear').value = '2026-03-20';"
                + "document.querySelector('[data-do=\"language:en\"]').click();");
        assertThat(page.text()).contains("3 March 2026").contains("Exit");
    }

    @Test
    void the_three_dates_stand_there_before_the_whole_answer_and_in_its_words() {
        earlySaysWhatTheWholeSays("document.querySelector('[data-do=example]').click();");
        earlySaysWhatTheWholeSays(
                "for (const [id, day] of [['on', '2026-03-03'], ['appear', '2026-03-20']]) {"
                        + "const field = document.getElementById('fact.0.' + id); field.value = day;"
                        + "field.dispatchEvent(new Event('change', {bubbles: true})); }");
    }

    private void earlySaysWhatTheWholeSays(String deed) {
        page.beforeScript(deed + "window.early = document.getElementById('first');");
        List<?> early = (List<?>) page.run("return Array.from("
                + "window.early.querySelectorAll('dd'),"
                + "line => line.textContent.replaceAll('\u00A0', ' '));");
        assertThat(early).hasSize(3).allMatch(line -> page.text().contains(line.toString()));
        assertThat(page.run("return document.getElementById('first')")).isNull();
    }

    @Test
    void a_field_of_a_day_is_one_as_soon_as_somebody_goes_to_it() {
        page.beforeScript("const field = document.getElementById('fact.0.on');"
                + "window.before = field.type;"
                + "field.dispatchEvent(new Event('pointerdown', {bubbles: true}));"
                + "window.after = field.type;");
        assertThat(page.run("return window.before + ', ' + window.after")).isEqualTo("text, date");
        assertThat(page.field("fact.0.appear").getDomProperty("type")).isEqualTo("date");
    }

    @Test
    void english_stands_beside_russian() {
        page.enterDates();
        page.speak("en");
        assertThat(page.text()).contains("3 March 2026");
        assertThat(page.run("return document.documentElement.lang")).isEqualTo("en");
    }

    @Test
    void what_cannot_be_is_said_beside_its_field() {
        page.set("fact.0.on", "2026-03-20");
        page.set("fact.0.appear", "2026-03-03");
        assertThat(page.field("fact.0.appear").getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.saidOf("fact.0.appear")).contains("3 марта 2026", "20 марта 2026");
    }

    @Test
    void clearing_leaves_nothing() {
        page.enterDates();
        page.touch("clear");
        assertThat(page.field("fact.0.on").getDomProperty("value")).isEmpty();
        assertThat(page.text()).doesNotContain("3 марта 2026");
    }

    @ParameterizedTest
    @CsvSource({"dates, ru", "dates, en", "desk, ru", "desk, en", "law, ru", "law, en"})
    void axe_finds_nothing(String view, String language) throws IOException {
        page.speak(language);
        show(view);
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(view + "-" + language + ".png"), page.picture());
        assertThat(page.wrong()).isEmpty();
        page.paint("dark");
        assertThat(page.pale()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates", "desk", "law"})
    void nothing_is_cut_off_at_320_pixels(String view) {
        page.browser().manage().window().setSize(new Dimension(320, 800));
        show(view);
        Object wider = page.run(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wider).isEqualTo(0L);
        assertThat(squeezed()).isEqualTo(List.of());
    }

    private void show(String view) {
        if (view.equals("dates")) {
            page.enterDates();
        } else {
            page.touch("view:" + view);
        }
    }

    /// Labels that are shown and yet too narrow for a word.
    private Object squeezed() {
        return page.run("return [...document.querySelectorAll('label')]"
                + ".filter(label => label.offsetHeight > 0 && label.offsetWidth < 20)"
                + ".map(label => label.textContent);");
    }

    @Test
    void the_page_is_small() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            Files.copy(page.file(), gzip);
        }
        assertThat(packed.size()).isLessThan(MOST_PACKED_BYTES);
    }
}
