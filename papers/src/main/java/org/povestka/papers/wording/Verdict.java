package org.povestka.papers.wording;

/// What an answer comes to.
///
/// @param doubt how sure it is
/// @param label the same in words, such as `спорно`
/// @param sentence what it comes to, in one sentence
public record Verdict(Doubt doubt, String label, String sentence) {

    /// How sure an answer is; the label says it in words, never a colour alone.
    public enum Doubt {
        /// The same under every reading.
        CERTAIN,
        /// Readings differ.
        CONTESTED,
        /// No source settles it.
        NOT_SETTLED,
        /// Could not be computed.
        REFUSED
    }
}
