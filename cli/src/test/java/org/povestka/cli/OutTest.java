package org.povestka.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// Where results go: whole into a file or not at all, and quietly into a pipe that
/// is closed.
class OutTest {

    private static final String CASE =
            "{person: {category: conscript}, events: [{on: 2026-03-03, what: placed, appear: 2026-03-20}]}";

    private static final String[] JSON = {"explain", "-", "--format", "json"};

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("answer.json");
    }

    @Test
    void a_file_gets_the_bytes_that_standard_output_would_get() throws IOException {
        Result result = write(file);
        assertThat(result).isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .isEqualTo(Typed.IN_ENGLISH.reading(CASE).run(JSON).out())
                .endsWith("}\n");
        assertThat(names()).containsExactly("answer.json");
    }

    @Test
    void a_file_that_was_there_is_replaced_as_a_whole() throws IOException {
        Files.writeString(file, "what was there ".repeat(10_000));
        assertThat(write(file).code()).isZero();
        assertThat(Files.readString(file, StandardCharsets.UTF_8))
                .startsWith("{")
                .doesNotContain("there");
        assertThat(names()).containsExactly("answer.json");
    }

    @Test
    void a_link_stays_a_link_and_the_file_behind_it_is_replaced() throws IOException {
        Path behind = Files.writeString(folder.resolve("behind.json"), "what was there");
        Files.createSymbolicLink(file, behind.getFileName());
        assertThat(write(file).code()).isZero();
        assertThat(Files.isSymbolicLink(file)).isTrue();
        assertThat(Files.readString(behind, StandardCharsets.UTF_8)).startsWith("{");
    }

    @Test
    void a_device_is_written_to_and_never_replaced() {
        assertThat(write(Path.of("/dev/null"))).isEqualTo(new Result(0, "", ""));
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void a_full_disk_is_told_in_a_sentence_with_the_path() {
        Result result = write(Path.of("/dev/full"));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.complaints())
                .containsExactly("/dev/full: cannot be read or written: No space left on device");
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_in_a_sentence_with_the_path() throws IOException {
        Path unfinished = folder.resolve(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        Files.createDirectories(unfinished.resolve("in the way"));
        Result result = write(file);
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.complaints())
                .singleElement()
                .asString()
                .startsWith(file + ": cannot be read or written: ");
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void a_reader_who_closes_the_pipe_ends_it_quietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Typed.IN_ENGLISH.reading(CASE).run(failing("Broken pipe"), err, JSON);
        assertThat(code).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void standard_output_that_fails_otherwise_is_a_failure_of_the_machine() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Typed.IN_ENGLISH.reading(CASE).run(failing("No space left on device"), err, JSON);
        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("-: cannot be read or written: No space left on device\n");
    }

    private Result write(Path out) {
        return Typed.IN_ENGLISH
                .reading(CASE)
                .run("explain", "-", "--format", "json", "--out", out.toString());
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
