package org.povestka.population.report;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.citation.Citation;
import org.povestka.law.reform.Reform;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.speech.Speech;
import org.povestka.population.run.Cause;
import org.povestka.population.run.Outcome;
import org.povestka.population.scenario.Scenario;

/// By what lives part, in words: the rules with their places and editions, the answers to open
/// questions, the assumptions by their paths.
///
/// @param one the first scenario
/// @param other the second
/// @param language the language
public record CauseWords(Scenario one, Scenario other, Language language) {

    /// The words for a run of two scenarios.
    ///
    /// @param outcome what came of it
    /// @param language the language
    /// @return the words
    public static CauseWords of(Outcome outcome, Language language) {
        return new CauseWords(
                outcome.sides().getFirst().scenario(), outcome.sides().get(1).scenario(), language);
    }

    /// A cause in words.
    ///
    /// @param cause what differs
    /// @return each thing that does; none where nothing does
    public List<String> of(Cause cause) {
        List<String> said = new ArrayList<>();
        for (Cause.Rule rule : cause.rules()) {
            said.add(say(
                    "cause.rule",
                    Speech.in(language).place(rule.one()),
                    wording(rule.one(), one),
                    wording(rule.other(), other)));
        }
        cause.readings().forEach(reading -> said.add(say("cause.reading", reading)));
        cause.assumptions().forEach(quantity -> said.add(quantity.path()));
        return said;
    }

    private String wording(Citation citation, Scenario scenario) {
        return citation.edition().equals(Reform.HYPOTHETICAL)
                ? say("cause.reform", scenario.regime().reform().name())
                : say("cause.edition", citation.edition());
    }

    private String say(String key, String... parts) {
        return Wording.of("simulate", language).say(key, parts);
    }
}
