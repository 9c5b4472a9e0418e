package org.povestka.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.povestka.cli.terminal.Surroundings;
import org.povestka.cli.terminal.Surroundings.Screen;
import org.povestka.cli.terminal.Terminal;

/// A command line typed in a test, with the machine around it.
///
/// @param in what stands on standard input
/// @param around the environment, the screen and the day
record Typed(String in, Surroundings around) {

    /// The day on which every test runs.
    static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    private static final Instant NOW = Instant.parse("2026-03-15T09:00:00Z");

    /// A script in an English locale: nothing on standard input, output into a file.
    static final Typed IN_ENGLISH = with(Map.of("LANG", "en_GB.UTF-8"));

    /// A script in a Russian locale.
    static final Typed IN_RUSSIAN = with(Map.of("LANG", "ru_RU.UTF-8"));

    /// What a run gave.
    ///
    /// @param code its exit code
    /// @param out what it wrote to standard output
    /// @param err what it wrote to standard error
    record Result(int code, String out, String err) {

        /// The lines on standard error.
        List<String> complaints() {
            return err.lines().toList();
        }
    }

    /// A script with these variables.
    static Typed with(Map<String, String> variables) {
        return new Typed("", new Surroundings(variables, Screen.ELSEWHERE, TODAY, () -> NOW));
    }

    /// The same with this on standard input.
    Typed reading(String text) {
        return new Typed(text, around);
    }

    /// The same on a terminal.
    Typed onTerminal() {
        return new Typed(
                in, new Surroundings(around.variables(), Screen.TERMINAL, TODAY, () -> NOW));
    }

    /// Runs a command line.
    Result run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = run(out, err, words);
        return new Result(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Runs a command line whose standard output is this stream.
    int run(OutputStream out, OutputStream err, String... words) {
        byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(new ByteArrayInputStream(bytes), out, err, around);
        return Door.open(List.of(words), terminal).number();
    }
}
