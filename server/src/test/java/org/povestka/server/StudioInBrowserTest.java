package org.povestka.server;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Words;

import static org.assertj.core.api.Assertions.assertThat;

/// The studio in Chromium: two scenarios are lived and held against each other, and the report
/// opens; every screen looked at by axe and at 320 pixels.
class StudioInBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void two_scenarios_are_compared_and_the_report_opens(Language language) throws IOException {
        try (Started started = Started.in(folder)) {
            ChromeDriver browser = Chromium.onThisMachineOnly();
            try {
                Player player = new Player(browser, started, language);
                player.open("/studio");
                if (language == Language.EN) {
                    player.press(new Words("twin", Language.RU).say("language.other"));
                }
                player.look("studio");
                compare(browser, player);
                assertThat(Chromium.asked(browser))
                        .allMatch(address -> address.startsWith(started.at("/").toString()));
            } finally {
                browser.quit();
            }
        }
    }

    private static void compare(ChromeDriver browser, Player player) throws IOException {
        Words words = player.words();
        Words figures = new Words("simulate", player.language());
        new Select(browser.findElement(By.id("against"))).selectByValue("2026-with-reminder.yaml");
        player.write("people", "200000");
        player.press(words.say("studio.begin"));
        new WebDriverWait(browser, PATIENCE)
                .until(ExpectedConditions.presenceOfElementLocated(By.cssSelector("#live.done")));
        assertThat(player.text())
                .contains(words.say("studio.done"), words.say("studio.difference"))
                .contains(figures.say("metric.barred-unaware"), "±");
        player.look("studio-done");
        player.open(player.address(words.say("studio.report")));
        assertThat(player.text())
                .contains("--against scenarios/2026-with-reminder.yaml --people 200000 --seed 1");
        player.open("/studio");
        assertThat(player.text()).contains(words.say("studio.kept"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scenario=../pom.xml&people=5000&seed=1",
                "scenario=2026.yaml&people=50000000&seed=1",
                "scenario=2026.yaml&people=5000&seed=-1",
                "scenario=2026.yaml&against=denmark-2016.yaml&people=5000&seed=1",
                "scenario=2026.yaml"
            })
    void what_cannot_be_lived_is_said_and_not_begun(String form) {
        try (Started started = Started.in(folder)) {
            HttpResponse<String> answer = started.post(
                    "/studio", form, "Content-Type", "application/x-www-form-urlencoded");
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body())
                    .contains(new Words("twin", Language.RU).say("studio.wrong"))
                    .doesNotContain("/studio/1");
        }
    }

    @Test
    void a_run_that_is_not_kept_is_not_found() {
        try (Started started = Started.in(folder)) {
            assertThat(started.get("/studio/9").statusCode()).isEqualTo(404);
            assertThat(started.get("/studio/9/report").statusCode()).isEqualTo(404);
        }
    }
}
