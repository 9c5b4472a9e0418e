package org.povestka.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povestka.cli.terminal.Surroundings;
import org.povestka.cli.terminal.Surroundings.Screen;
import org.povestka.cli.terminal.Terminal;

/// Runs the short commands once, so that the JDK can keep the classes they need for quick starts;
/// `./povestka` calls it after a build. What it prints goes nowhere.
final class Training {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 15);

    private Training() {}

    /// Runs every short command on a case.
    ///
    /// @param words a case file
    public static void main(String[] words) {
        Terminal nowhere = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new Surroundings(Map.of(), Screen.ELSEWHERE, ANY_DAY));
        for (String language : List.of("en", "ru")) {
            for (List<String> command : List.of(
                    List.of("explain", words[0]),
                    List.of("explain", words[0], "--format", "json"),
                    List.of("law", "questions"),
                    List.of("ledger"),
                    List.of("--help"))) {
                Door.open(with(command, language), nowhere);
            }
        }
    }

    private static List<String> with(List<String> command, String language) {
        return Stream.concat(command.stream(), List.of("--lang", language).stream())
                .toList();
    }
}
