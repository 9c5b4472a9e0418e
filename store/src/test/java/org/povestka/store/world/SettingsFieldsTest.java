package org.povestka.store.world;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.edition.Editions;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.ExitBan;
import org.povestka.law.statute.Edition;
import org.povestka.registry.happening.BorderAccess;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.store.Line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// What a world runs under, written into its first row and read back.
class SettingsFieldsTest {

    private static final Instant START = Instant.parse("2025-07-01T09:00:00Z");

    private static final Reform EVERYTHING = new Reform(
            "Всё, \"сразу\"",
            List.of(
                    new Amendment.ServiceDays(14),
                    new Amendment.BanStart(ExitBan.Start.ON_SERVICE),
                    new Amendment.CourtStep(10),
                    new Amendment.BanExpiry(90),
                    new Amendment.LadderDays(30),
                    new Amendment.LiftingDays(0),
                    new Amendment.CapDays(45),
                    new Amendment.Reminder(3)));

    static Stream<Settings> settings() {
        Edition reported = Editions.find("AsReported2025").orElseThrow();
        Readings otherwise = new Readings(List.of(LadderClock.FROM_PLACING));
        return Stream.of(
                Settings.USUAL,
                Settings.USUAL.with(BorderAccess.RECORDS).withoutPaperIn(Set.of()),
                Settings.USUAL.following(otherwise),
                Settings.USUAL.under(new Regime.InForce(EVERYTHING)),
                Settings.USUAL.under(new Regime.Named(reported, Reform.NONE)),
                Settings.USUAL.under(new Regime.Named(reported, EVERYTHING)));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void settings_are_read_back_as_they_were_written(Settings settings) {
        Happening.Began began = new Happening.Began(START, settings);
        assertThat(RowReader.happening(RowWriter.line(began))).isEqualTo(began);
    }

    @Test
    void the_usual_law_and_border_have_no_fields_that_older_journals_lack() {
        String body = RowWriter.line(new Happening.Began(START, Settings.USUAL)).body();
        assertThat(body).contains("\"law\":\"in-force\"").doesNotContain("reform", "border");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"law\":\"E99\",\"followed\":\"\"}', E99",
        "'{\"law\":\"E1\",\"followed\":\"\",\"reform\":\"x\",\"amendments\":\"days=3\"}', days=3",
        "'{\"law\":\"E1\",\"followed\":\"\",\"reform\":\"x\",\"amendments\":\"cap-days=\"}', cap-days=",
        "'{\"law\":\"E1\",\"followed\":\"\",\"border\":\"all\"}', all"
    })
    void a_first_row_that_is_none_says_what_is_wrong(String body, String found) {
        Line row = new Line(START, "began", body);
        assertThatThrownBy(() -> RowReader.happening(row))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("found: " + found);
    }
}
