package org.povestka.population.report;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.reading.Readings;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.report.Written;
import org.povestka.population.log.Planted;
import org.povestka.population.log.RegistryLog;
import org.povestka.population.scenario.Scenario;

/// What was written into a log, for a terminal, and how to have it audited.
public final class LogText {

    private static final String GAP = "  ";

    private LogText() {}

    /// The names of the two files.
    ///
    /// @param log the log
    /// @param truth the list of what is wrong in it
    public record Names(String log, String truth) {}

    /// The text.
    ///
    /// @param written what the log holds
    /// @param scenario the scenario it was lived under
    /// @param names the names of the files
    /// @param language its language
    /// @return lines of text
    public static String of(
            RegistryLog.Written written, Scenario scenario, Names names, Language language) {
        Wording words = Wording.of("simulate", language);
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "log.written",
                names.log(),
                Written.grouped((double) written.cases(), language),
                Written.grouped((double) written.entries(), language)));
        lines.add(words.say(
                written.planted().isEmpty() ? "log.nothing-planted" : "log.planted",
                names.truth()));
        lines.addAll(planted(written, words, language));
        lines.add("");
        lines.add(words.text("log.audit"));
        lines.add(GAP + command(scenario, names.log()));
        if (!scenario.regime().reform().equals(Reform.NONE)) {
            lines.add(words.text("log.reform"));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> planted(
            RegistryLog.Written written, Wording words, Language language) {
        List<String> lines = new ArrayList<>();
        for (Planted.Kind kind : Planted.Kind.values()) {
            long count = written.planted().getOrDefault(kind, 0L);
            if (count > 0) {
                String fault = kind.fault().isEmpty() ? "" : " (" + kind.fault() + ")";
                lines.add(GAP + words.text("planted." + kind.word()) + fault + ": "
                        + Written.grouped((double) count, language));
            }
        }
        return lines;
    }

    /// The command that judges the log by the law and the readings it was lived under.
    private static String command(Scenario scenario, String log) {
        StringBuilder command = new StringBuilder("./povestka audit ").append(log);
        command.append(" --as-of ").append(scenario.days().last());
        if (scenario.regime() instanceof Regime.Named named) {
            command.append(" --law ").append(named.named().id());
        }
        Readings practice = scenario.regime().ownReadings().or(scenario.practice());
        practice.chosen().forEach(reading -> command.append(" --reading ").append(reading.key()));
        return command.toString();
    }
}
