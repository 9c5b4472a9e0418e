package org.povestka.papers.timeline;

import java.time.LocalDate;

/// Something on one day: a fact, or a day asked about.
///
/// @param on the day
/// @param words what it is, in a few words without the day
/// @param kind what kind of thing it is, where many of them may lie on one day
public record Mark(LocalDate on, String words, Kind kind) {

    /// What a flag can say of many marks in one.
    public enum Kind {
        /// A measure was imposed.
        IMPOSED("imposed"),
        /// A measure was lifted.
        LIFTED("lifted"),
        /// Anything else, which is said by itself.
        ANY("any");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// The key of its count.
        ///
        /// @return such as `imposed`
        public String key() {
            return key;
        }
    }

    /// Something that is said by itself.
    ///
    /// @param on the day
    /// @param words what it is
    public Mark(LocalDate on, String words) {
        this(on, words, Kind.ANY);
    }
}
