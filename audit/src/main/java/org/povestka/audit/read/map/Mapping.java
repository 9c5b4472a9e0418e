package org.povestka.audit.read.map;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povestka.audit.log.Column;

/// How a foreign log says what ours say; what it does not say is as in ours.
///
/// @param names its columns and words
/// @param constants the value of every entry in a column that the log does not have
/// @param ignored what of it is left aside
/// @param times how it writes days and moments
/// @param objects which of its objects are what
public record Mapping(
        Names names, Map<Column, String> constants, Ignored ignored, Times times, Objects objects)
        implements Serializable {

    /// A log of ours.
    public static final Mapping NONE = new Mapping(
            new Names(Map.of(), Map.of()),
            Map.of(),
            new Ignored(Set.of(), Set.of()),
            Times.ISO,
            new Objects("case", "summons"));

    /// Copies the constants.
    public Mapping {
        constants = Map.copyOf(constants);
    }

    /// What a foreign log calls things.
    ///
    /// @param columns its columns, each with the columns of ours that it fills
    /// @param words its words in a column of ours, each with our word
    public record Names(Map<String, List<Column>> columns, Map<Column, Map<String, String>> words)
            implements Serializable {

        /// Copies both.
        public Names {
            columns = Map.copyOf(columns);
            words = Map.copyOf(words);
        }

        /// The foreign words of a column.
        ///
        /// @param column a column of ours
        /// @return each with our word; empty where none are named
        public Map<String, String> words(Column column) {
            return words.getOrDefault(column, Map.of());
        }
    }

    /// What of a log is left aside.
    ///
    /// @param columns columns that say nothing here
    /// @param events words of `what` whose entries say nothing here
    public record Ignored(Set<String> columns, Set<String> events) implements Serializable {

        /// Copies both.
        public Ignored {
            columns = Set.copyOf(columns);
            events = Set.copyOf(events);
        }
    }

    /// How a log writes days and moments.
    ///
    /// @param days how it writes a day
    /// @param offset the seconds from UTC of a moment without an offset, and of the day on
    /// which a moment lies; [#NOT_SAID] where a moment has to say its own
    public record Times(DayForm days, int offset) implements Serializable {

        /// No offset is said.
        public static final int NOT_SAID = Integer.MIN_VALUE;

        /// As ISO 8601 writes them, every moment with its offset.
        public static final Times ISO = new Times(DayForm.ISO, NOT_SAID);
    }

    /// Which types of objects of an event log are what.
    ///
    /// @param person the type whose objects are the cases
    /// @param summons the type whose objects are the summonses
    public record Objects(String person, String summons) implements Serializable {}
}
