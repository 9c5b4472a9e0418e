package org.povestka.server;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.law.edition.Editions;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.papers.Language;
import org.povestka.population.town.Town;
import org.povestka.registry.happening.BorderAccess;
import org.povestka.registry.happening.Settings;
import org.povestka.server.screen.TwinWords;
import org.povestka.server.twin.Founding;

import static org.assertj.core.api.Assertions.assertThat;

/// A town that does not run under the law as it is, and whose border sees the registers.
class TermsTest {

    private static final Reform LONGER =
            new Reform("Thirty days & more", List.of(new Amendment.LadderDays(30)));

    @TempDir
    private Path folder;

    private Started started;

    @BeforeEach
    void start() {
        Regime reported = new Regime.Named(Editions.find("AsReported2025").orElseThrow(), LONGER);
        Settings settings = Settings.USUAL.under(reported).with(BorderAccess.RECORDS);
        started = Started.in(folder, Founding.of(new Town(1, 200), settings, 0, 0));
    }

    @AfterEach
    void stop() {
        started.close();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_is_not_the_law_as_it_is_stands_where_nobody_overlooks_it(Language language) {
        TwinWords words = TwinWords.in(language);
        assertThat(text("/feed", language))
                .contains(
                        "class=\"warning\">" + words.say("feed.law.named", "AsReported2025"),
                        "class=\"warning\">" + words.say("feed.reform", "Thirty days &amp; more"),
                        words.say("feed.border.records"),
                        "Q1=B: ");
    }

    @Test
    void programs_are_told_what_the_town_runs_under() {
        assertThat(started.get("/api/v1/world").body())
                .contains(
                        "\"law\":\"AsReported2025\"",
                        "\"reform\":\"Thirty days & more\"",
                        "\"Q1=B\"",
                        "\"border\":\"records\"",
                        "\"waves\":{}")
                .doesNotContain("nextFeed");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_officer_sees_a_summons_that_bars_nobody_and_the_traveller_who_looked(
            Language language) {
        TwinWords words = TwinWords.in(language);
        String person = started.conscript().id().toString();
        does("{'deed':'summon','person':'" + person
                + "','reason':'draft-board','appear':'2025-07-21'}");
        does("{'deed':'check-passport','person':'" + person + "'}");
        String border = text("/border/" + person, language);
        String summons = started.conscript().id().digits() + "-s1";
        assertThat(border)
                .contains(words.say("border.free"), words.say("border.seen"), summons)
                .contains(words.say("border.seen.no-ground"));
        String looked = words.say(
                "happening.seen-at-border", summons, words.say("happening.seen-at-border.none"));
        assertThat(text("/portal/" + person, language)).contains(looked);
    }

    private void does(String deed) {
        assertThat(started.deed(deed, "Povestka-Role", "trainer").statusCode())
                .as(deed)
                .isBetween(200, 201);
    }

    private String text(String path, Language language) {
        return started.get(path, "Cookie", "role=trainer; language=" + language.tag())
                .body();
    }
}
