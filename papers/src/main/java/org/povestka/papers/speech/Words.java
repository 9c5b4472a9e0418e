package org.povestka.papers.speech;

import java.util.Locale;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;

/// The sentences of one subject with their blanks filled: `{0}` is the first blank.
public final class Words {

    private final Wording wording;

    /// Reads the sentences of a subject.
    ///
    /// @param subject the subject, such as `case` for `case_ru.properties`
    /// @param language the reader's language
    public Words(String subject, Language language) {
        this.wording = Wording.of(subject, language);
    }

    /// The sentence under a key, its blanks filled in order.
    ///
    /// @param key the key
    /// @param parts what goes into `{0}`, `{1}` and so on
    /// @return the sentence
    public String say(String key, String... parts) {
        return wording.say(key, parts);
    }

    /// A sentence with its first letter as a capital.
    ///
    /// @param key the key
    /// @param parts what goes into the blanks
    /// @return the sentence
    public String begin(String key, String... parts) {
        return capital(say(key, parts));
    }

    /// A sentence with its first letter as a capital.
    ///
    /// @param sentence the sentence
    /// @return the same sentence, fit to stand first
    public static String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }
}
