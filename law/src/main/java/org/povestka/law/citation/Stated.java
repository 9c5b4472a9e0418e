package org.povestka.law.citation;

/// Terms of a rule together with the citation that states them.
///
/// @param terms what is stated
/// @param citation where it is stated
/// @param <T> the terms of the rule
public record Stated<T>(T terms, Citation citation) {

    /// The same place stating other terms.
    ///
    /// @param other the other terms
    /// @return the terms with this citation
    public Stated<T> saying(T other) {
        return new Stated<>(other, citation);
    }
}
