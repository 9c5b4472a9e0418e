package org.povestka.journal.tree;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The words allowed in one place of a file and what each of them means.
public final class Words<T> {

    private final Map<String, T> meanings;

    private Words(Map<String, T> meanings) {
        this.meanings = meanings;
    }

    /// The words of these meanings, in their order.
    public static <T> Words<T> of(Iterable<T> meanings, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        for (T meaning : meanings) {
            words.put(word.apply(meaning), meaning);
        }
        return new Words<>(words);
    }

    /// What a word means, or nothing if it is not one of these.
    public Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(word));
    }

    /// All words, for a message.
    @Override
    public String toString() {
        return String.join(", ", meanings.keySet());
    }
}
