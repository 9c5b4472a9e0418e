package org.povestka.law.explain;

/// A question that this case reaches and that no source settles: the answer is "not settled,
/// because", never a date.
///
/// @param question the number of the question, such as `Q9`
/// @param what what is not settled
public record Unsettled(String question, What what) {

    /// What is not settled.
    public enum What {
        /// Which clock runs when an excuse has ended and he delays (Q9).
        CLOCK_AFTER_EXCUSE,
        /// Addressee and terms of a complaint out of court (Q15).
        COMPLAINT_TERMS,
        /// Whether the recall of a summons ends its ban (Q17).
        EFFECT_OF_RECALL,
        /// What follows from an appearance date beyond the cap (Q5).
        EFFECT_OF_CAP_BREACH,
        /// Whether reaching the age ends a measure that stands (Q18).
        MEASURES_AFTER_AGE
    }
}
