package org.povestka.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.chrome.ChromeDriver;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Words;
import org.povestka.registry.deed.Role;
import org.povestka.server.login.Member;

import static org.assertj.core.api.Assertions.assertThat;

/// The whole story played by hand in Chromium, every screen looked at by axe and at 320
/// pixels.
class StoryInBrowserTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void one_man_goes_through_every_desk(Language language) throws IOException {
        try (Started started = Started.in(folder)) {
            ChromeDriver browser = Chromium.onThisMachineOnly();
            try {
                play(new Player(browser, started, language));
                comeIn(browser, language);
                assertThat(Chromium.asked(browser))
                        .allMatch(address -> address.startsWith("http://127.0.0.1:"));
            } finally {
                browser.quit();
            }
        }
    }

    /// The same language stays: a browser's cookies do not know ports.
    private void comeIn(ChromeDriver browser, Language language) throws IOException {
        Path other = Files.createDirectory(folder.resolve("with-accounts-" + language.tag()));
        Guarded guarded = Guarded.in(other);
        String code = guarded.keeper()
                .members()
                .invite(new Member("trainer", Role.TRAINER, Optional.empty()));
        try (Started started = Started.in(other, guarded)) {
            Player player = new Player(browser, started, language);
            Words words = player.words();
            player.open("/feed");
            player.type("name", "trainer");
            player.type("password", "not this one");
            player.press(words.say("login.in"));
            assertThat(player.text()).contains(words.say("trouble.wrong"));
            player.look("login");
            player.open("/welcome");
            player.type("name", "trainer");
            player.type("code", code);
            player.type("password", Guarded.PASSWORD);
            player.look("welcome");
            player.press(words.say("welcome.set"));
            assertThat(player.bar())
                    .contains(words.say("login.as", words.say("role.trainer"), "trainer"));
            player.open("/members");
            player.type("name", "pupil");
            player.write("count", "3");
            player.press(words.say("members.make"));
            assertThat(player.text()).contains("pupil-3", words.say("members.codes"));
            player.look("members");
            player.open("/password");
            player.look("password");
            player.press(words.say("login.out"));
            assertThat(player.text()).contains(words.say("login.in"));
        }
    }

    private static void play(Player player) throws IOException {
        Words words = player.words();
        player.open("/");
        if (player.language() == Language.EN) {
            player.press(new Words("twin", Language.RU).say("language.other"));
        }
        player.look("feed");
        player.at("office");
        player.write("appear", "2025-07-21");
        player.press(words.say("office.place"));
        assertThat(player.text()).contains(words.say("said.done"));
        player.look("office");
        sendPaper(player);
        player.press(words.say("clock.day"));
        player.at("portal");
        assertThat(player.text())
                .contains(words.say("happening.notified.summoned", player.summons()));
        player.press(words.say("portal.open", player.summons()));
        player.look("portal");
        travel(player);
        goWithout(player);
        appear(player);
        breakAndLook(player);
    }

    /// A summons that another man, where offices send paper, would not take.
    private static void sendPaper(Player player) throws IOException {
        Words words = player.words();
        String man = player.started().holders("RU-KGD").getFirst();
        String summons = man.substring(3, 9) + "-s1";
        player.open("/office/" + man);
        player.write("appear", "2025-07-21");
        player.write("channel", "by-hand");
        player.press(words.say("office.place"));
        assertThat(player.text()).contains(words.say("office.hand-over", summons));
        player.look("office-paper");
        player.press(words.say("office.refused", summons));
        assertThat(player.text()).contains(words.say("happening.delivery.refused", summons));
    }

    private static void travel(Player player) throws IOException {
        Words words = player.words();
        player.role("officer");
        player.at("border");
        player.press(words.say("border.check"));
        assertThat(player.text()).contains(words.say("border.hit"));
        player.look("border");
        player.role("supervisor");
        player.at("supervisor");
        player.press(words.say("supervisor.hand-over"));
        assertThat(player.text()).contains(words.say("said.not-explained"));
        player.press(words.say("supervisor.explained"));
        player.press(words.say("supervisor.hand-over"));
        player.look("supervisor");
        assertThat(player.address(words.say("supervisor.copy")))
                .isEqualTo("/notice/" + player.person());
        player.open("/office");
        assertThat(player.text()).contains(words.say("said.wrong-role"));
        player.role("trainer");
    }

    private static void goWithout(Player player) throws IOException {
        Words words = player.words();
        player.open("/feed");
        player.write("to", "2025-08-12");
        player.press(words.say("clock.go"));
        player.at("counter");
        player.press(words.say("counter.ask", words.say("asked.credit")));
        assertThat(player.text())
                .contains(words.say(
                        "happening.asked.refused", words.say("asked.credit"), player.decision(2)));
        player.look("counter");
    }

    private static void handIn(Player player) throws IOException {
        Words intake = new Words("intake", player.language());
        player.open("/intake");
        player.type("batch", "7-" + player.language().tag());
        player.type("lines", "; work; invented; 2025-01-01; Somebody");
        player.press(intake.say("hand-in.do"));
        assertThat(player.text()).contains(intake.say("aside.why.no-identifier"));
        player.look("intake");
    }

    private static void breakAndLook(Player player) throws IOException {
        Words words = player.words();
        handIn(player);
        player.at("faults");
        player.look("faults-off");
        player.press(words.say("faults.always", "F-35"));
        assertThat(player.bar()).contains("F-35, " + words.say("fault.F-35"));
        player.press(words.say("faults.off", "F-35"));
        player.at("faults");
        player.press(words.say("faults.always", "F-23"));
        player.press(words.say("clock.hour"));
        player.look("faults");
        player.open("/auditor");
        assertThat(player.text()).contains("F-23");
        player.look("auditor");
        player.at("auditor");
        assertThat(player.text()).contains(words.say("fault.F-23"));
        player.look("auditor-case");
        complainAndTour(player);
    }

    private static void complainAndTour(Player player) throws IOException {
        Words words = player.words();
        player.at("portal");
        player.press(words.say("ask.complaint", player.summons()));
        player.look("portal-asked");
        player.at("court");
        player.look("court");
        player.press(
                words.say("answer.granted", words.say("petition.complaint", player.summons(), "")));
        assertThat(player.text()).contains(words.say("answer.nothing"));
        player.open("/tour");
        player.press(words.say("tour.summon.do"));
        player.look("tour");
    }

    private static void appear(Player player) throws IOException {
        Words words = player.words();
        player.at("office");
        player.press(words.say("office.came", player.summons()));
        player.press(words.say("clock.day"));
        player.at("record");
        assertThat(player.text()).contains(words.say("record.free"));
        player.look("record");
        player.at("border");
        player.press(words.say("border.check"));
        assertThat(player.text()).contains(words.say("border.free"));
    }
}
