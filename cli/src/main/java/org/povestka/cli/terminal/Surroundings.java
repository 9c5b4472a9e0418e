package org.povestka.cli.terminal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.povestka.papers.Language;

/// What a command is told of the machine it runs on.
///
/// @param variables the variables of the environment
/// @param screen where standard output goes
/// @param today the day on the clock of the machine
/// @param clock that clock, for what runs on after the day
public record Surroundings(
        Map<String, String> variables, Screen screen, LocalDate today, InstantSource clock) {

    private static final int NARROWEST = 40;
    private static final int USUAL = 80;
    private static final int WIDEST = 100;
    private static final int MOST_DIGITS = 6;

    /// Where standard output goes.
    public enum Screen {
        /// Somebody reads it as it comes.
        TERMINAL,
        /// A file or another program takes it.
        ELSEWHERE
    }

    /// Copies the variables.
    public Surroundings {
        variables = Map.copyOf(variables);
    }

    /// The same where the result goes into a file.
    public Surroundings elsewhere() {
        return new Surroundings(variables, Screen.ELSEWHERE, today, clock);
    }

    /// The language of the locale, Russian or else English; what `./povestka` found
    /// set comes before what it sets itself.
    public Language language() {
        String locale = Stream.of("POVESTKA_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(this::variable)
                .filter(set -> !set.isEmpty())
                .findFirst()
                .orElse("");
        return locale.startsWith("ru") ? Language.RU : Language.EN;
    }

    /// How many characters a line of text may have: `COLUMNS` within reason, else
    /// 80.
    public int width() {
        String columns = variable("COLUMNS");
        boolean number = !columns.isEmpty()
                && columns.length() <= MOST_DIGITS
                && columns.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return number ? Math.clamp(Integer.parseInt(columns), NARROWEST, WIDEST) : USUAL;
    }

    /// Whether text may be coloured: only on a terminal that can, and not against
    /// `NO_COLOR`.
    public boolean colourful() {
        return screen == Screen.TERMINAL
                && variable("NO_COLOR").isEmpty()
                && !variable("TERM").equals("dumb");
    }

    private String variable(String name) {
        return variables.getOrDefault(name, "");
    }
}
