package org.povestka.audit.read.map;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.Status;
import org.povestka.audit.log.What;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;

/// The words that may stand in the columns that hold words.
public final class Vocabulary {

    /// The whole ladder, as a word for its six measures.
    public static final String LADDER = "ladder";

    /// The registers and offices to which decisions go, and the register itself.
    public static final List<String> RECEIVERS = List.of(
            "border",
            "tax-service",
            "land-register",
            "traffic-police",
            "vehicle-register",
            "banks",
            "passport-office",
            "registry");

    private static final List<String> MEASURES = concat(words(Measure.values(), Measure::word));

    private Vocabulary() {}

    /// The words of a column.
    ///
    /// @param column the column
    /// @return its words; empty where any text may stand
    public static List<String> of(Column column) {
        return switch (column) {
            case WHAT -> words(What.values(), What::word);
            case REASON -> words(Reason.values(), Reason::word);
            case MEASURE -> MEASURES;
            case AGAINST -> words(Suit.values(), Suit::word);
            case RECEIVER -> RECEIVERS;
            case CATEGORY ->
                words(Status.values(), Status::word).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
            case ACCOUNT -> List.of("true", "false");
            case GROUP -> words(DispatchGroup.values(), DispatchGroup::word);
            case HAND -> words(Hand.values(), Hand::word);
            case CASE,
                    ON,
                    SUMMONS,
                    RECORDED,
                    APPEAR,
                    UNTIL,
                    ACCEPTED,
                    BORN,
                    REGION,
                    OFFICE,
                    DECISION,
                    GROUNDS,
                    EDITION,
                    IDENTIFIERS,
                    ITEMS -> List.of();
        };
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }

    private static List<String> concat(List<String> measures) {
        String[] words = measures.toArray(new String[measures.size() + 1]);
        words[measures.size()] = LADDER;
        return List.of(words);
    }
}
