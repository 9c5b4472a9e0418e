package org.povestka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// The page as a file: written, compared, refused.
class PageTest {

    @TempDir
    private Path folder;

    @Test
    void writes_the_same_bytes_twice_and_prints_their_digest() throws IOException {
        Path one = folder.resolve("one.html");
        Path two = folder.resolve("two.html");
        Result first = Typed.IN_ENGLISH.run("page", "--out", one.toString());
        Result second = Typed.IN_ENGLISH.run("page", "--out", two.toString());
        assertThat(first.code()).isZero();
        assertThat(first.out()).matches("[0-9a-f]{64}  .*one\\.html\n");
        assertThat(second.out().substring(0, 64)).isEqualTo(first.out().substring(0, 64));
        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void a_page_passed_on_is_known_again_under_any_title() {
        Path page = folder.resolve("notes.html");
        Typed.IN_ENGLISH.run("page", "--title", "\"Shop\" <& list>", "--out", page.toString());
        Result same = Typed.IN_ENGLISH.run("page", "--check", page.toString());
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("byte for byte");
    }

    @Test
    void one_changed_byte_is_found() throws IOException {
        Path page = folder.resolve("page.html");
        Typed.IN_ENGLISH.run("page", "--out", page.toString());
        byte[] bytes = Files.readAllBytes(page);
        bytes[bytes.length / 2] ^= 1;
        Files.write(page, bytes);
        Result other = Typed.IN_ENGLISH.run("page", "--check", page.toString());
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("not the page of this build");
    }

    @Test
    void a_file_that_is_no_page_is_not_this_page() throws IOException {
        Path page = folder.resolve("other.txt");
        Files.writeString(page, "shopping");
        assertThat(Typed.IN_RUSSIAN.run("page", "--check", page.toString()).code())
                .isEqualTo(1);
    }

    @Test
    void comparing_writes_nothing_and_says_every_flaw() {
        Result result = Typed.IN_ENGLISH.run(
                "page", "--check", "nowhere.html", "--out", "x.html", "--title", "T");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("--out: ", "--title: ", "--check: ");
        assertThat(Path.of("x.html")).doesNotExist();
    }
}
