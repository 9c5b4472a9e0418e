package org.povestka.page.take;

import java.util.Map;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;
import org.povestka.papers.letter.Letter;
import org.povestka.papers.speech.Words;

/// What can be taken along is made from.
///
/// @param explanation what the law says of the case
/// @param facts the case file in JSON
/// @param language the reader's language
/// @param picked what he has picked, by name: `letter` by its id, `sheet` and
/// `code` if `shown`
public record Taking(
        Explanation explanation, String facts, Language language, Map<String, String> picked) {

    /// The choice that holds the letter shown.
    public static final String LETTER = "letter";

    static final String SHEET = "sheet";
    static final String CODE = "code";
    static final String SHOWN = "shown";

    /// Copies what was picked.
    public Taking {
        picked = Map.copyOf(picked);
    }

    /// Whether a part that can be folded is shown.
    boolean shows(String part) {
        return SHOWN.equals(picked.get(part));
    }

    /// Whether this letter is shown.
    boolean shows(Letter letter) {
        return letter.id().equals(picked.get(LETTER));
    }

    /// The facts on one line, as a code carries them.
    String line() {
        return facts.replace("\n", "");
    }

    Words words() {
        return new Words("page", language);
    }
}
