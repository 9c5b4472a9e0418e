package org.povestka.papers.library;

import java.util.List;

/// An edition of the law, described for a reader.
///
/// @param id its id, such as `E2`
/// @param act the act that made it
/// @param days when it was signed and came into force
/// @param changed what it changed
/// @param sources ids of the sources read
public record EditionCard(String id, Act act, Days days, Bilingual changed, List<String> sources) {

    /// Copies the sources.
    public EditionCard {
        sources = List.copyOf(sources);
    }

    /// The act that made an edition.
    ///
    /// @param name its name
    /// @param number its number, or `not confirmed`
    /// @param force what weight it has
    public record Act(Bilingual name, String number, Force force) {}

    /// What weight an edition has.
    public enum Force {
        /// In force.
        LAW,
        /// A bill that was pending when last seen.
        BILL,
        /// What the press said; never law.
        REPORT
    }

    /// The days of an act, as far as they are known.
    ///
    /// @param signed a day (`2023-08-04`), a month (`2023-10`), `unknown`, or `none`
    /// @param inForce the same, for the first day in force
    /// @param precision what is not known of them
    public record Days(String signed, String inForce, Bilingual precision) {}
}
