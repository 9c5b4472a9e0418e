package org.povestka.registry.happening;

import java.util.Optional;

/// Something that a person asks for.
///
/// @param kind what kind of thing
/// @param about the summons; of a correction, the word of the topic, or the number of a
/// decision that is not his
/// @param text what should stand there, or the last day of an excuse; empty where nothing more
/// is said
/// @param excuse what an excuse rests on, where that is said
public record Petition(Kind kind, String about, String text, Optional<Excuse> excuse) {

    /// A petition that rests on nothing in particular.
    ///
    /// @param kind what kind of thing
    /// @param about the summons, the topic or the number of a decision
    /// @param text what should stand there, or the last day of an excuse
    public Petition(Kind kind, String about, String text) {
        this(kind, about, text, Optional.empty());
    }

    /// What can be asked for.
    public enum Kind {
        /// That a datum be corrected, or a decision that is not his be taken off him.
        CORRECTION("correction"),
        /// That an excuse be accepted.
        EXCUSE("excuse"),
        /// That the higher office set decisions aside.
        COMPLAINT("complaint"),
        /// That a court set decisions aside.
        CLAIM("claim"),
        /// That a court suspend measures until it decides.
        RELIEF("relief");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /// The word for it in the journal.
        ///
        /// @return such as `complaint`
        public String word() {
            return word;
        }
    }
}
