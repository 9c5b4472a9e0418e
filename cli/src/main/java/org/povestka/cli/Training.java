package org.povestka.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povestka.cli.terminal.Surroundings;
import org.povestka.cli.terminal.Surroundings.Screen;
import org.povestka.cli.terminal.Terminal;

/// Runs the short commands once, so that the JDK can keep the classes they need for
/// quick starts; `./povestka` calls it after a build. What it prints goes nowhere.
final class Training {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 15);

    private Training() {}

    /// Runs every short command, `explain` on each case.
    ///
    /// @param cases case files
    public static void main(String[] cases) {
        for (String language : List.of("en", "ru")) {
            for (String one : cases) {
                run(language, "explain", one, "--on", ANY_DAY.toString());
                run(language, "explain", one, "--format", "json");
            }
            run(language, "law", "questions");
            run(language, "ledger");
            run(language, "--help");
            run(language, "explain", "--typo");
        }
    }

    private static void run(String language, String... command) {
        Terminal nowhere = new Terminal(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                new Surroundings(Map.of(), Screen.ELSEWHERE, ANY_DAY, () -> Instant.EPOCH));
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of("--lang", language));
        Door.open(words, nowhere);
    }
}
