package org.povestka.store.world;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The word for each kind of row; a word once written is never given another meaning.
enum Kind {
    BEGAN("began"),
    CLOCK_MOVED("clock-moved"),
    ENROLLED("enrolled"),
    SUPPLIED("supplied"),
    PLACED("placed"),
    NOTIFIED("notified"),
    OPENED("opened"),
    COUNTED_SERVED("counted-served"),
    MISSED("missed"),
    DECIDED("decided"),
    CANCELLED("cancelled"),
    REACHED("reached"),
    APPEARED("appeared"),
    EXCUSED("excused"),
    RECALLED("recalled"),
    SET_ASIDE("set-aside"),
    LET_THROUGH("let-through"),
    TURNED_BACK("turned-back"),
    EXPLAINED("explained"),
    NOTICE_HANDED_OVER("notice-handed-over"),
    ASKED_FOR("asked-for"),
    SWITCHED("switched"),
    STRUCK("struck"),
    PETITIONED("petitioned"),
    ANSWERED("answered"),
    LOOKED("looked"),
    HANDED_IN("handed-in"),
    REPEATED("repeated"),
    LAID_ASIDE("laid-aside"),
    ASSIGNED("assigned"),
    DROPPED("dropped"),
    DELIVERY("delivery"),
    SEEN_AT_BORDER("seen-at-border");

    private static final Map<String, Kind> BY_WORD =
            Stream.of(values()).collect(Collectors.toMap(Kind::word, kind -> kind));

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    /// The kind of a word.
    ///
    /// @throws IllegalArgumentException if no kind has it
    static Kind of(String word) {
        return Optional.ofNullable(BY_WORD.get(word))
                .orElseThrow(
                        () -> new IllegalArgumentException("a row: no such kind, found: " + word));
    }
}
