package org.povestka.audit.read.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.povestka.audit.log.Column;
import org.povestka.journal.tree.Nearest;

/// What other people call our columns and words, in English and in Russian.
final class Synonyms {

    private static final String FILE = "synonyms.yaml";

    private final Map<String, Column> columns = new HashMap<>();
    private final Map<Column, Map<String, String>> words = new HashMap<>();

    private Synonyms(Mapping mapping) {
        mapping.names()
                .columns()
                .forEach((name, ours) -> columns.put(plain(name), ours.getFirst()));
        for (Column column : Column.values()) {
            columns.put(plain(column.word()), column);
            Map<String, String> ours = words.computeIfAbsent(column, key -> new HashMap<>());
            mapping.names().words(column).forEach((name, word) -> ours.put(plain(name), word));
            Vocabulary.of(column).forEach(word -> ours.put(plain(word), word));
        }
    }

    /// The synonyms that come with the program.
    static Synonyms known() {
        try (InputStream in = Synonyms.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: " + FILE);
            }
            return switch (MappingFiles.read(FILE, in)) {
                case MappingFile.Mapped mapped -> new Synonyms(mapped.mapping());
                case MappingFile.Flawed flawed ->
                    throw new IllegalStateException(FILE + ": " + flawed.flaws());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /// A guess.
    ///
    /// @param meaning what is meant
    /// @param sure whether it is known by name, and not only near it
    record Guess<T>(T meaning, boolean sure) {}

    /// The column that a header names.
    Optional<Guess<Column>> column(String header) {
        return guess(header, columns);
    }

    /// The word of a column that a value says.
    Optional<Guess<String>> word(Column column, String value) {
        return guess(value, words.getOrDefault(column, Map.of()));
    }

    private static <T> Optional<Guess<T>> guess(String name, Map<String, T> known) {
        String plain = plain(name);
        T exact = known.get(plain);
        if (exact != null) {
            return Optional.of(new Guess<>(exact, true));
        }
        List<String> names = known.keySet().stream().sorted().toList();
        return Nearest.to(plain, names)
                .flatMap(near -> Optional.ofNullable(known.get(near)))
                .map(near -> new Guess<>(near, false));
    }

    /// A name without capitals and without what parts its words.
    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s_.:/-]+", " ")
                .strip();
    }
}
