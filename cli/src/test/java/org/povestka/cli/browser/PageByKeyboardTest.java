package org.povestka.cli.browser;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

import static org.assertj.core.api.Assertions.assertThat;

/// The page used with the keys alone.
///
/// The days are typed with the same number for day and month, so that it does not matter in
/// which order the browser asks for them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageByKeyboardTest {

    private static final int MOST_STEPS = 60;

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
    void the_first_key_offers_to_skip_to_the_content() {
        press(Keys.TAB);
        assertThat(page.run("return document.activeElement.className")).isEqualTo("skip");
        press(Keys.ENTER);
        assertThat(page.focused()).isEqualTo("main");
    }

    @Test
    void the_whole_interview_is_walked_and_answered() {
        walkTo("fact.0.on");
        type("03032026");
        walkTo("fact.0.appear");
        type("04042026");
        assertThat(page.text()).contains("3 марта 2026", "4 апреля 2026");
        walkTo("person.account.");
        press(Keys.ARROW_UP);
        assertThat(page.run("return document.activeElement.value")).isEqualTo("false");
        walkTo("more");
        press(Keys.ENTER);
        walkToDeed("add:appeared");
        press(Keys.ENTER);
        assertThat(page.focused()).isEqualTo("fact.1.on");
        type("05052026");
        assertThat(page.text()).contains("5 мая 2026");
        walkToDeed("remove:1");
        press(Keys.ENTER);
        assertThat(page.text()).doesNotContain("5 мая 2026");
        assertThat(page.focused()).isEqualTo("more");
    }

    @Test
    void the_day_of_appearance_is_moved_by_arrows() {
        page.enterDates();
        walkTo("try");
        String before = page.field("try").getDomProperty("ariaValueText");
        press(Keys.ARROW_RIGHT);
        assertThat(before).contains("20");
        assertThat(page.field("try").getDomAttribute("aria-valuetext")).contains("21");
        assertThat(page.focused()).isEqualTo("try");
    }

    @Test
    void what_has_the_keyboard_is_framed() {
        page.enterDates();
        for (String id : new String[] {"fact.0.on", "person.account.", "more", "try"}) {
            walkTo(id);
            assertThat(page.run("const style = getComputedStyle(document.activeElement);"
                            + "return style.outlineStyle !== 'none'"
                            + " && parseFloat(style.outlineWidth) >= 2;"))
                    .as(id)
                    .isEqualTo(true);
        }
    }

    private void walkTo(String id) {
        walk("return document.activeElement.id === arguments[0]", id);
    }

    private void walkToDeed(String deed) {
        walk("return document.activeElement.getAttribute('data-do') === arguments[0]", deed);
    }

    private void walk(String there, String name) {
        for (int i = 0; i < MOST_STEPS; i++) {
            if (Boolean.TRUE.equals(page.run(there, name))) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("the key does not lead to " + name);
    }

    private void press(Keys key) {
        new Actions(page.browser()).sendKeys(key).perform();
    }

    private void type(String digits) {
        new Actions(page.browser()).sendKeys(digits).perform();
    }
}
