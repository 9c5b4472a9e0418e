package org.povestka.law.explain;

import java.time.LocalDate;
import org.povestka.law.citation.Citation;
import org.povestka.law.history.Suit;

/// What filing a suit does by itself.
///
/// @param filedOn the day of filing
/// @param against what it is brought against
/// @param effect what follows from filing alone
/// @param citation where it is stated
public record SuitEffect(LocalDate filedOn, Suit against, Effect effect, Citation citation) {

    /// What follows from filing alone.
    public enum Effect {
        /// The draft-board decision is suspended until the judgment is final.
        SUSPENDS_DECISION,
        /// Nothing is suspended; the court may grant interim relief.
        SUSPENDS_NOTHING,
        /// It depends on what the suit is against, which the case does not say.
        DEPENDS
    }
}
