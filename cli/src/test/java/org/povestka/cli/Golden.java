package org.povestka.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/// Texts kept word for word beside the tests, so that a change of wording is seen
/// in review. `-Dgolden.write=true` writes them anew.
final class Golden {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "org", "povestka", "cli");

    private Golden() {}

    /// Compares a text with the one that is kept, or keeps it.
    ///
    /// @param text what is said now
    /// @param name where it is kept
    static void check(String text, String name) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.resolveSibling(""));
                Files.writeString(file, text, StandardCharsets.UTF_8);
            }
            assertThat(text)
                    .as(
                            "if this is meant, run the tests with -Dgolden.write=true and read the"
                                    + " difference of %s",
                            name)
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
