package org.povestka.audit.standard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.povestka.papers.Reference;
import org.povestka.papers.library.Bilingual;

/// The words of the guarantees and the standards behind them, read once.
public final class StandardTexts {

    private static final String PLACE = "/org/povestka/audit/standard/";

    private StandardTexts() {}

    private static final class Read {
        private static final Map<Guarantee, GuaranteeText> GUARANTEES = guarantees();
        private static final List<Authority> AUTHORITIES = authorities();
    }

    /// A guarantee in words.
    ///
    /// @param guarantee the guarantee
    /// @return its words
    public static GuaranteeText of(Guarantee guarantee) {
        return Objects.requireNonNull(Read.GUARANTEES.get(guarantee), guarantee.id());
    }

    /// Every standard, the unhelpful ones included.
    ///
    /// @return the standards, in the order of their file
    public static List<Authority> all() {
        return Read.AUTHORITIES;
    }

    /// The standard of an id.
    ///
    /// @param id one of the ids of a guarantee
    /// @return the standard
    public static Authority authority(String id) {
        return all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("the id of a standard expected: " + id));
    }

    private static Map<Guarantee, GuaranteeText> guarantees() {
        EnumMap<Guarantee, GuaranteeText> texts = new EnumMap<>(Guarantee.class);
        for (Map<?, ?> entry : entries("guarantees.yaml")) {
            String id = text(entry, "id");
            Guarantee guarantee = Guarantee.find(id)
                    .orElseThrow(() ->
                            new IllegalArgumentException("guarantees.yaml: no guarantee: " + id));
            texts.put(
                    guarantee,
                    new GuaranteeText(
                            words(entry, "title"),
                            words(entry, "asks"),
                            words(entry, "limit"),
                            texts(entry, "clauses")));
        }
        return texts;
    }

    private static List<Authority> authorities() {
        List<Authority> authorities = new ArrayList<>();
        for (Map<?, ?> entry : entries("authorities.yaml")) {
            authorities.add(new Authority(
                    text(entry, "id"),
                    Authority.Bears.valueOf(text(entry, "bears").toUpperCase(Locale.ROOT)),
                    Authority.Grade.valueOf(text(entry, "grade").toUpperCase(Locale.ROOT)),
                    words(entry, "cite"),
                    words(entry, "says")));
        }
        return List.copyOf(authorities);
    }

    private static List<Map<?, ?>> entries(String file) {
        List<Map<?, ?>> entries = new ArrayList<>();
        for (Object entry : Reference.list(PLACE + file)) {
            if (entry instanceof Map<?, ?> parts) {
                entries.add(parts);
            }
        }
        return entries;
    }

    private static String text(Map<?, ?> entry, String key) {
        if (entry.get(key) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException("a text expected under " + key + ": " + entry);
    }

    private static List<String> texts(Map<?, ?> entry, String key) {
        if (entry.get(key) instanceof List<?> texts) {
            return texts.stream().map(Object::toString).toList();
        }
        throw new IllegalArgumentException("a list expected under " + key + ": " + entry);
    }

    private static Bilingual words(Map<?, ?> entry, String key) {
        if (entry.get(key) instanceof Map<?, ?> words) {
            return new Bilingual(text(words, "en"), text(words, "ru"));
        }
        throw new IllegalArgumentException("both languages expected under " + key + ": " + entry);
    }
}
