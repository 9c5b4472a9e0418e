package org.povestka.law.rule;

import org.povestka.law.history.Suit;

/// What a suit suspends (`suspensive-effect`): a draft-board decision, as the law stood;
/// never a summons or a measure.
public final class SuspensiveEffect {

    /// What a suit against a draft-board decision does.
    public enum OfSuit {
        /// It suspends the decision until the judgment is final.
        SUSPENDS,
        /// The court may suspend it.
        COURT_DECIDES
    }

    /// The effect.
    ///
    /// @param ofSuit what a suit against a draft-board decision does
    public record Terms(OfSuit ofSuit) {}

    private SuspensiveEffect() {}

    /// Whether filing alone suspends what is contested.
    ///
    /// @param terms the effect
    /// @param against what the suit is brought against
    /// @return true only for a suit against a draft-board decision under an edition that says
    /// so
    public static boolean byFiling(Terms terms, Suit against) {
        return against == Suit.DRAFT_DECISION && terms.ofSuit() == OfSuit.SUSPENDS;
    }
}
