package org.povestka.journal.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.rule.ExitBan;

import static org.assertj.core.api.Assertions.assertThat;

class ReformFilesTest {

    @Test
    void every_key_amends_its_terms_in_the_order_of_the_law() {
        Reform reform = reform("""
                name: Everything at once
                reminder: {days-before: 3}
                cap: {days: 20}
                lifting: {days: 0}
                ladder: {days: 30}
                exit-ban: {start: service, court-days: 10, expires-after: 90}
                service: {days: 14}
                """);
        assertThat(reform)
                .isEqualTo(new Reform(
                        "Everything at once",
                        List.of(
                                new Amendment.ServiceDays(14),
                                new Amendment.BanStart(ExitBan.Start.ON_SERVICE),
                                new Amendment.CourtStep(10),
                                new Amendment.BanExpiry(90),
                                new Amendment.LadderDays(30),
                                new Amendment.LiftingDays(0),
                                new Amendment.CapDays(20),
                                new Amendment.Reminder(3))));
    }

    @Test
    void a_reform_may_be_written_in_json_and_amend_one_thing() {
        assertThat(reform("{\"name\": \"At once\", \"exit-ban\": {\"start\": \"placing\"}}"))
                .isEqualTo(new Reform(
                        "At once", List.of(new Amendment.BanStart(ExitBan.Start.ON_PLACING))));
    }

    @ParameterizedTest
    @CsvSource({"reform-14-days.yaml, 1", "reform-court-step.yaml, 4"})
    void the_examples_are_reforms(String example, int amendments) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("..", "examples", example))) {
            assertThat(ReformFiles.read(example, in))
                    .isInstanceOfSatisfying(
                            ReformFile.Proposed.class,
                            proposed ->
                                    assertThat(proposed.reform().amendments()).hasSize(amendments));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{service: {days: 14}}                         | 1:1  | MISSING_KEY",
                "{name: x}                                     | 1:1  | NOTHING_AMENDED",
                "{name: x, exit-ban: {}}                       | 1:1  | NOTHING_AMENDED",
                "{name: x, service: {}}                        | 1:20 | MISSING_KEY",
                "{name: x, service: 14}                        | 1:20 | NOT_A_MAPPING",
                "{name: x, service: {days: fourteen}}          | 1:27 | NOT_A_COUNT",
                "{name: x, service: {days: -1}}                | 1:27 | NOT_A_COUNT",
                "{name: x, service: {days: 1.5}}               | 1:27 | NOT_A_COUNT",
                "{name: x, service: {days: 014}}               | 1:27 | NOT_A_COUNT",
                "{name: x, service: {days: 3661}}              | 1:27 | NOT_A_COUNT",
                "{name: x, service: {days: 999999999}}         | 1:27 | NOT_A_COUNT",
                "{name: x, ladder: {days: 0}}                  | 1:26 | NOT_A_COUNT",
                "{name: x, exit-ban: {start: sending}}         | 1:29 | WRONG_WORD",
                "{name: x, exit-ban: {days: 3}}                | 1:22 | UNKNOWN_KEY",
                "{name: x, ladders: {days: 3}}                 | 1:11 | MISSPELT_KEY",
                "[]                                            | 1:1  | NOT_A_MAPPING"
            })
    void a_flaw_is_told_with_line_and_column(String text, String place, Flaw.Kind kind) {
        assertThat(flaws(text)).anySatisfy(flaw -> {
            assertThat(flaw.kind()).isEqualTo(kind);
            assertThat(flaw.place()).hasToString("reform.yaml:" + place);
        });
    }

    @Test
    void every_flaw_is_told_at_once() {
        assertThat(flaws("""
                service: {days: never}
                exit-ban: {start: whenever, court-days: 0}
                colour: red
                """))
                .extracting(Flaw::kind)
                .containsExactlyInAnyOrder(
                        Flaw.Kind.MISSING_KEY,
                        Flaw.Kind.NOT_A_COUNT,
                        Flaw.Kind.WRONG_WORD,
                        Flaw.Kind.NOT_A_COUNT,
                        Flaw.Kind.UNKNOWN_KEY);
    }

    private static Reform reform(String text) {
        return switch (read(text)) {
            case ReformFile.Proposed proposed -> proposed.reform();
            case ReformFile.Flawed flawed -> throw new AssertionError(flawed.flaws());
        };
    }

    private static List<Flaw> flaws(String text) {
        return switch (read(text)) {
            case ReformFile.Proposed proposed -> throw new AssertionError(proposed.reform());
            case ReformFile.Flawed flawed -> flawed.flaws();
        };
    }

    private static ReformFile read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ReformFiles.read("reform.yaml", new ByteArrayInputStream(bytes));
    }
}
