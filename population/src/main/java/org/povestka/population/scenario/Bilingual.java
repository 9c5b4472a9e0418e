package org.povestka.population.scenario;

import java.io.Serializable;
import org.povestka.papers.Language;

/// Words that a scenario file brings in both languages.
///
/// @param en in English
/// @param ru in Russian
public record Bilingual(String en, String ru) implements Serializable {

    /// No words.
    public static final Bilingual NONE = new Bilingual("", "");

    /// The words in a language.
    ///
    /// @param language the language
    /// @return the words
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case RU -> ru;
        };
    }
}
