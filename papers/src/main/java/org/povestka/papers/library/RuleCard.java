package org.povestka.papers.library;

import java.util.List;

/// A rule of the law as modelled, described for a reader.
///
/// @param id its id, such as `exit-ban-start`
/// @param kind what it gives
/// @param words what it decides, and for whom
/// @param anchors the provisions, editions and questions it hangs on
/// @param backing where it is from
public record RuleCard(String id, Kind kind, Words words, Anchors anchors, Backing backing) {

    /// What a rule gives.
    public enum Kind {
        /// A day.
        DAY,
        /// What an authority must do.
        DUTY,
        /// What may follow for the person.
        EXPOSURE,
        /// A state, or a yes or no.
        FACT,
        /// Reported practice, not law.
        PRACTICE
    }

    /// The description of a rule.
    ///
    /// @param title its name
    /// @param decides what it decides
    /// @param who for whom
    public record Words(Bilingual title, Bilingual decides, Bilingual who) {}

    /// What a rule hangs on.
    ///
    /// @param citations keys of the provisions, such as `53-FZ 7.1(1)`
    /// @param editions ids of the editions in which it stands
    /// @param questions ids of the open questions that bear on it; may be empty
    public record Anchors(List<String> citations, List<String> editions, List<String> questions) {

        /// Copies the lists.
        public Anchors {
            citations = List.copyOf(citations);
            editions = List.copyOf(editions);
            questions = List.copyOf(questions);
        }
    }
}
