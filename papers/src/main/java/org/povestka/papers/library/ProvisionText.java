package org.povestka.papers.library;

import java.util.List;

/// What a provision says in some editions, in our words.
///
/// @param provision the key of the place, such as `53-FZ 7.1(1)`
/// @param scope where this wording stands and what rests on it
/// @param kind how it is known
/// @param words what it says
/// @param backing where that is from
public record ProvisionText(
        String provision, Scope scope, Kind kind, Bilingual words, Backing backing) {

    /// Where a wording stands and what rests on it.
    ///
    /// @param editions ids of the editions in which it stands, the oldest first
    /// @param rules ids of the rules that rest on it
    public record Scope(List<String> editions, List<String> rules) {

        /// Copies both lists.
        public Scope {
            editions = List.copyOf(editions);
            rules = List.copyOf(rules);
        }
    }

    /// How the content of a provision is known.
    public enum Kind {
        /// The words of the act were read; what stands here keeps to them closely.
        TEXT,
        /// The act was not read; this is what agencies, digests, officials or counsel say of it.
        PARAPHRASE
    }

    /// Whether this wording stands in that edition.
    ///
    /// @param edition the id of an edition, such as `E2`
    /// @return true if it does
    public boolean standsIn(String edition) {
        return scope.editions().contains(edition);
    }
}
