package org.povestka.papers.wording;

import java.util.List;
import org.povestka.papers.speech.Words;

/// What an answer comes to.
///
/// @param doubt how sure it is
/// @param label the same in words, such as `спорно`
/// @param sentence what it comes to, in one sentence
public record Verdict(Doubt doubt, String label, String sentence) {

    /// How sure an answer is; the label says it in words, never a colour alone.
    public enum Doubt {
        /// The same under every reading.
        CERTAIN,
        /// Readings differ.
        CONTESTED,
        /// No source settles it.
        NOT_SETTLED,
        /// Could not be computed.
        REFUSED
    }

    /// What the first days of a state come to; until when it lasts is not said.
    ///
    /// @param words the sentences about a case
    /// @param key the key of the state, such as `state.served`
    /// @param days the possible first days in words, the earliest first
    /// @param maybeNever whether it never holds under some reading
    /// @return certain where there is one day and no other way, or no day at all
    public static Verdict of(Words words, String key, List<String> days, boolean maybeNever) {
        boolean contested = days.size() > 1 || (maybeNever && !days.isEmpty());
        return of(
                words,
                contested ? Doubt.CONTESTED : Doubt.CERTAIN,
                sentence(words, key, days, maybeNever));
    }

    /// A sentence with the word for how sure it is.
    static Verdict of(Words words, Doubt doubt, String sentence) {
        return new Verdict(doubt, words.say("doubt." + Ids.of(doubt)), sentence);
    }

    private static String sentence(Words words, String key, List<String> days, boolean maybeNever) {
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
