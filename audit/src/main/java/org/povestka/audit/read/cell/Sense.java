package org.povestka.audit.read.cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.povestka.audit.log.Column;
import org.povestka.journal.tree.Nearest;
import org.povestka.law.flaw.Flaw;

/// How the text of a cell becomes a value, and what is wrong where it does not.
///
/// @param meaning the value of a text, or nothing
/// @param fault what is wrong with a text that has none
record Sense<T>(Function<String, Optional<T>> meaning, Function<String, Fault> fault) {

    /// What is wrong with a text.
    ///
    /// @param kind the kind of flaw
    /// @param parts what the sentence names
    record Fault(Flaw.Kind kind, List<String> parts) {}

    /// Words and nothing else; another word is told which it nearly is.
    static <T> Sense<T> ofWords(Column column, Map<String, T> words, List<String> ours) {
        return new Sense<>(
                text -> Optional.ofNullable(words.get(text)),
                text -> Nearest.to(text, words.keySet())
                        .map(near -> new Fault(
                                Flaw.Kind.MISSPELT_WORD, List.of(column.word(), text, near)))
                        .orElseGet(() -> new Fault(
                                Flaw.Kind.WRONG_WORD,
                                List.of(column.word(), text, String.join(", ", ours)))));
    }

    /// Texts of a shape.
    static <T> Sense<T> ofShape(
            Column column, Function<String, Optional<T>> meaning, Flaw.Kind kind) {
        return new Sense<>(meaning, text -> new Fault(kind, List.of(column.word(), text)));
    }

    /// Any text.
    static Sense<String> ofText(Column column) {
        return ofShape(column, Optional::of, Flaw.Kind.NO_VALUE);
    }

    /// Several words of this sense at once, with `+` between them.
    Sense<List<T>> joined() {
        return new Sense<>(
                text -> {
                    List<T> meanings = new ArrayList<>();
                    for (String word : text.split("\\+", -1)) {
                        meaning.apply(word.strip()).ifPresent(meanings::add);
                    }
                    boolean all = meanings.size() == text.split("\\+", -1).length;
                    return all ? Optional.of(List.copyOf(meanings)) : Optional.empty();
                },
                fault);
    }

    /// The words of these meanings, and the foreign words for them.
    static <T> Map<String, T> words(
            Iterable<T> meanings, Function<T, String> word, Map<String, String> foreign) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T meaning : meanings) {
            words.put(word.apply(meaning), meaning);
        }
        foreign.forEach((theirs, ours) ->
                Optional.ofNullable(words.get(ours)).ifPresent(it -> words.put(theirs, it)));
        return words;
    }
}
