package org.povestka.papers.library;

import org.povestka.papers.Language;

/// One sentence or name in both languages.
///
/// @param en in English
/// @param ru in Russian
public record Bilingual(String en, String ru) {

    /// Checks that neither language is missing.
    public Bilingual {
        if (en.isBlank() || ru.isBlank()) {
            throw new IllegalArgumentException(
                    "both languages expected: en '" + en + "', ru '" + ru + "'");
        }
    }

    /// The sentence in this language.
    ///
    /// @param language the reader's language
    /// @return the sentence
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case RU -> ru;
        };
    }
}
