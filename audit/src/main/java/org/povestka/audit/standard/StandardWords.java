package org.povestka.audit.standard;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.time.Day;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

/// How a test run against standards speaks.
public final class StandardWords {

    private final Language language;
    private final Words words;

    /// The words of a language.
    ///
    /// @param language the reader's language
    public StandardWords(Language language) {
        this.language = language;
        this.words = new Words("audit", language);
    }

    /// What the log shows of a guarantee.
    ///
    /// @param answer the answer
    /// @return a few words
    public String outcome(Answer answer) {
        return words.say("outcome." + answer.outcome().word());
    }

    /// In how many instances, and the first entry by which it fails.
    ///
    /// @param answer the answer
    /// @return sentences; none where the log holds no instance
    public List<String> seen(Answer answer) {
        if (answer.seen().equals(Answer.Seen.NOTHING)) {
            return List.of();
        }
        List<String> seen = new ArrayList<>();
        seen.add(words.say(
                "seen",
                Long.toString(answer.seen().met()),
                Long.toString(answer.seen().failed()),
                Long.toString(answer.seen().open())));
        answer.first()
                .forEach(entry -> seen.add(words.say(
                        "event",
                        entry.what().word(),
                        Speech.in(language).day(Day.date(entry.when().on())),
                        entry.key().of(),
                        Long.toString(entry.key().line()))));
        return seen;
    }

    /// Where a guarantee is asked for.
    ///
    /// @param text the guarantee
    /// @return the places
    public String clauses(GuaranteeText text) {
        return String.join(
                "; ",
                text.clauses().stream()
                        .map(clause -> StandardTexts.authority(clause).cite().in(language))
                        .toList());
    }

    /// Which way a standard bears.
    ///
    /// @param authority the standard
    /// @return a few words
    public String bears(Authority authority) {
        return switch (authority.bears()) {
            case FOR -> words.say("bears.for");
            case AGAINST -> words.say("bears.against");
            case APART -> words.say("bears.apart");
        };
    }

    /// How well a standard is confirmed.
    ///
    /// @param authority the standard
    /// @return a few words
    public String grade(Authority authority) {
        return switch (authority.grade()) {
            case READ -> words.say("grade.read");
            case KNOWN -> words.say("grade.known");
        };
    }

    /// A phrase of the run.
    ///
    /// @param key its key in `audit_en.properties`
    /// @return the phrase
    public String say(String key) {
        return words.say(key);
    }
}
