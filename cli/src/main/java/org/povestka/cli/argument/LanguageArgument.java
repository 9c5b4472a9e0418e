package org.povestka.cli.argument;

import java.util.List;
import java.util.Optional;
import org.povestka.papers.Language;

/// The language of a run, known before anything else so that complaints are in it
/// too.
public final class LanguageArgument {

    private LanguageArgument() {}

    /// The language asked for with `--lang`, or else the usual one.
    ///
    /// @param words the words after the name of the program
    /// @param usual the language of the surroundings
    public static Language of(List<String> words, Language usual) {
        Language language = usual;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String typed = Option.LANG.typed();
            if (word.startsWith(typed + "=")) {
                language = named(word.substring(typed.length() + 1)).orElse(language);
            } else if (word.equals(typed) && i + 1 < words.size()) {
                language = named(words.get(i + 1)).orElse(language);
            }
        }
        return language;
    }

    /// Whether the language asked for is one of the two.
    ///
    /// @param arguments what was typed
    /// @param complaints takes what is wrong
    public static void check(Arguments arguments, Complaints complaints) {
        for (String tag : arguments.all(Option.LANG)) {
            if (named(tag).isEmpty()) {
                complaints.add(Option.LANG.typed(), "no-such-language", tag);
            }
        }
    }

    /// The language of a tag, if there is one.
    private static Optional<Language> named(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
