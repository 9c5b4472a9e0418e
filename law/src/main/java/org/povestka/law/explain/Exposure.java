package org.povestka.law.explain;

import java.time.LocalDate;
import org.povestka.law.citation.Citation;
import org.povestka.law.rule.Fines;

/// A sanction the person is exposed to; criminal liability is a track of its own and is never
/// derived from a date.
///
/// @param kind which sanction
/// @param on the day of the conduct, whose edition governs it
/// @param fine the bounds of a fine in roubles; [Fines.Range#NONE] where it is not a fine
/// @param citation where it is stated
public record Exposure(Kind kind, LocalDate on, Fines.Range fine, Citation citation) {

    /// Which sanction.
    public enum Kind {
        /// The administrative fine for not coming.
        FINE_NO_SHOW
    }
}
