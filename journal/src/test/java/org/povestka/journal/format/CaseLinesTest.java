package org.povestka.journal.format;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseLinesTest {

    private static final String ROW = "{\"id\":\"r\",\"person\":{\"category\":\"conscript\"},"
            + "\"events\":[{\"on\":\"2025-07-03\",\"what\":\"placed\",\"appear\":\"2025-07-21\"}]}";

    @Test
    void one_line_holds_one_case_and_blank_lines_hold_none() {
        String text = "\uFEFF" + ROW + "\r\n\n  \n" + ROW + "\n" + ROW;

        assertThat(read(text)).hasSize(3).allMatch(row -> row instanceof CaseFile.Case);
    }

    @Test
    void a_bad_line_is_told_with_the_line_of_the_file_and_the_next_one_is_read() {
        String text = ROW + "\n\n" + ROW.replace("07-21", "07-01") + "\r\n{\n" + ROW + "\n";

        assertThat(read(text).map(Reads::shown))
                .containsExactly(
                        List.of(),
                        List.of("3:99 APPEAR_BEFORE_PLACED 2025-07-01 2025-07-03"),
                        List.of("4:1 NOT_CLOSED {"),
                        List.of());
    }

    @Test
    void a_carriage_return_within_a_line_ends_no_line() {
        assertThat(read("{\r\r\"id\":1}\n").map(Reads::shown))
                .containsExactly(List.of("1:1 MISSING_KEY person", "1:1 MISSING_KEY events"));
    }

    @Test
    void a_line_of_more_than_a_megabyte_is_refused_and_the_next_one_is_read() {
        String most = ROW + " ".repeat((1 << 20) - ROW.length());

        assertThat(read(most + " \n" + most + "\n" + ROW).map(Reads::shown))
                .containsExactly(List.of("1:1 LINE_TOO_LONG 1048576"), List.of(), List.of());
    }

    @Test
    void a_file_without_a_case_is_a_flaw() {
        assertThat(read("").map(Reads::shown)).containsExactly(List.of("1:1 EMPTY"));
        assertThat(read("\n\n").map(Reads::shown)).containsExactly(List.of("1:1 EMPTY"));
    }

    @Test
    void a_case_is_read_when_it_is_asked_for() {
        byte[] row = (ROW + "\n").getBytes(StandardCharsets.UTF_8);
        Inputs.Endless endless = new Inputs.Endless(row);

        Iterator<CaseFile> rows = CaseLines.stream("many.jsonl", endless).iterator();
        for (int i = 0; i < 2000; i++) {
            assertThat(rows.next()).isInstanceOf(CaseFile.Case.class);
        }
        assertThat(endless.taken()).isBetween(2000L * row.length, 2000L * row.length + (2 << 16));
    }

    @Test
    void input_that_cannot_be_read_is_a_failure_of_the_machine() {
        assertThatThrownBy(() ->
                        CaseLines.stream("many.jsonl", new Inputs.Broken()).toList())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("many.jsonl");
    }

    /// Lines are read by two parsers: whatever is wrong in one, it is told as of a file.
    @Test
    void a_line_gives_what_a_file_of_that_line_gives_however_it_is_spoilt() {
        SplittableRandom chance = new SplittableRandom(20261130);
        RandomCases cases = new RandomCases(12);
        for (int i = 0; i < 3000; i++) {
            StringBuilder line = new StringBuilder(CaseWriter.json(cases.next()).strip());
            for (int spoilt = chance.nextInt(3); spoilt > 0; spoilt--) {
                spoil(line, chance);
            }
            String text = line.toString();
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            CaseFile file = CaseFiles.read("many.jsonl", new ByteArrayInputStream(bytes));
            assertThat(read(text)).as(text).containsExactly(file);
        }
    }

    private static void spoil(StringBuilder line, SplittableRandom chance) {
        String signs = " \t{}[],:\"'\\#-0179aeEtn+.&*!|>%@`~?/";
        int place = chance.nextInt(line.length());
        int other = chance.nextInt(line.length());
        char sign = signs.charAt(chance.nextInt(signs.length()));
        switch (chance.nextInt(4)) {
            case 0 -> line.setCharAt(place, sign);
            case 1 -> line.insert(place, sign);
            case 2 -> line.deleteCharAt(place);
            default ->
                line.insert(place, line.substring(Math.min(place, other), Math.max(place, other)));
        }
    }

    private static Stream<CaseFile> read(String text) {
        return CaseLines.stream(
                "many.jsonl", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
