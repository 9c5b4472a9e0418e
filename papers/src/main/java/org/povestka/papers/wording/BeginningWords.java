package org.povestka.papers.wording;

import java.util.List;
import org.povestka.papers.speech.Words;

/// Says from which day a state holds, and how sure that is; not until when.
///
/// @param words the sentences about a case
public record BeginningWords(Words words) {

    /// What the first days come to.
    ///
    /// @param key the key of the state, such as `state.served`
    /// @param days the possible first days in words, the earliest first
    /// @param maybeNever whether it never holds under some reading
    /// @return certain where there is one day and no other way, or no day at all
    public Verdict verdict(String key, List<String> days, boolean maybeNever) {
        boolean contested = days.size() > 1 || (maybeNever && !days.isEmpty());
        Verdict.Doubt doubt = contested ? Verdict.Doubt.CONTESTED : Verdict.Doubt.CERTAIN;
        return verdict(doubt, sentence(key, days, maybeNever));
    }

    /// A sentence with the word for how sure it is.
    Verdict verdict(Verdict.Doubt doubt, String sentence) {
        return new Verdict(doubt, words.say("doubt." + Ids.of(doubt)), sentence);
    }

    private String sentence(String key, List<String> days, boolean maybeNever) {
        if (days.isEmpty()) {
            return words.say(key + ".never");
        }
        String first = days.getFirst();
        if (maybeNever) {
            return words.say(key + (days.size() == 1 ? ".maybe" : ".range-maybe"), first);
        }
        return days.size() == 1
                ? words.say(key + ".certain", first)
                : words.say(key + ".range", first, days.getLast());
    }
}
