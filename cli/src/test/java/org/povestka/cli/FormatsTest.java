package org.povestka.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// The formats that are files rather than text: whole, and of their kind.
class FormatsTest {

    private static final String CASE =
            "{person: {category: conscript}, events: [{on: 2026-03-03, what: placed, appear: 2026-03-20}]}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ics,  BEGIN:VCALENDAR, END:VCALENDAR",
        "pdf,  %PDF-1.,         %%EOF",
        "html, <!DOCTYPE html>, </html>"
    })
    void an_answer_goes_into_a_file_of_its_kind(String format, String begins, String ends)
            throws IOException {
        Path file = folder.resolve("answer." + format);
        Result result = Typed.IN_ENGLISH
                .reading(CASE)
                .run(
                        "explain",
                        "-",
                        "--on",
                        "2026-03-10",
                        "--format",
                        format,
                        "--out",
                        file.toString());
        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1).strip())
                .startsWithIgnoringCase(begins)
                .endsWith(ends);
    }
}
