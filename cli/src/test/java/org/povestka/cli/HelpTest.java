package org.povestka.cli;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.cli.Typed.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// The help of every command, word for word, in both languages.
class HelpTest {

    @ParameterizedTest
    @CsvSource({
        "povestka, --help, en",
        "povestka, --help, ru",
        "explain,  explain --help, en",
        "explain,  explain --help, ru",
        "page,     page --help, en",
        "page,     page --help, ru",
        "law,      law --help, en",
        "law,      law --help, ru",
        "ledger,   ledger --help, en",
        "ledger,   ledger --help, ru",
        "simulate, simulate --help, en",
        "simulate, simulate --help, ru",
        "audit,    audit --help, en",
        "audit,    audit --help, ru",
        "serve,    serve --help, en",
        "serve,    serve --help, ru",
        "verify,   verify --help, en",
        "verify,   verify --help, ru",
        "export,   export --help, en",
        "export,   export --help, ru",
        "import,   import --help, en",
        "import,   import --help, ru"
    })
    void the_help_says_this(String name, String typed, String language) {
        Result result = Typed.IN_ENGLISH.run((typed + " --lang " + language).split(" "));
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        Golden.check(result.out(), "help/" + name + "_" + language + ".txt");
    }

    @Test
    void nothing_typed_shows_what_there_is() {
        assertThat(Typed.IN_ENGLISH.run()).isEqualTo(Typed.IN_ENGLISH.run("--help"));
        assertThat(Typed.IN_ENGLISH.run("--quiet")).isEqualTo(Typed.IN_ENGLISH.run("--help"));
    }

    @Test
    void the_version_says_to_what_day_the_law_was_checked() {
        assertThat(Typed.IN_ENGLISH.run("--version").out())
                .isEqualTo("povestka 0.1.0-SNAPSHOT; law checked to 15 March 2026\n");
        assertThat(Typed.IN_RUSSIAN.run("--version").out())
                .isEqualTo("povestka 0.1.0-SNAPSHOT; закон проверен по 15 марта 2026 года\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "60", "80", "100"})
    void no_line_is_wider_than_the_terminal_unless_it_is_an_example(String columns) {
        Result result =
                Typed.with(Map.of("COLUMNS", columns)).run("explain", "--help", "--lang", "ru");
        assertThat(result.out().lines().filter(line -> !line.startsWith("  povestka")))
                .allSatisfy(line ->
                        assertThat(line.length()).isLessThanOrEqualTo(Integer.parseInt(columns)));
    }

    @ParameterizedTest
    @CsvSource({"1, 40", "39, 40", "101, 100", "99999999999, 80", "wide, 80", "'', 80"})
    void a_width_beyond_reason_is_brought_within_it(String columns, String width) {
        assertThat(Typed.with(Map.of("COLUMNS", columns)).run("explain", "--help"))
                .isEqualTo(Typed.with(Map.of("COLUMNS", width)).run("explain", "--help"));
    }
}
