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
        return fill(wording.text(key), parts);
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

    private static String fill(String sentence, String... parts) {
        int open = parts.length == 0 ? -1 : sentence.indexOf('{');
        if (open < 0) {
            return sentence;
        }
        StringBuilder filled = new StringBuilder();
        int told = 0;
        while (open >= 0 && open + 2 < sentence.length()) {
            int blank = sentence.charAt(open + 1) - '0';
            if (blank >= 0 && blank < parts.length && sentence.charAt(open + 2) == '}') {
                filled.append(sentence, told, open).append(parts[blank]);
                told = open + 3;
            }
            open = sentence.indexOf('{', open + 1);
        }
        return filled.append(sentence, told, sentence.length()).toString();
    }
}
