package org.povestka.law.citation;

/// How well a statement of the law is confirmed.
public enum Grade {
    /// The statute's own text, or several independent good sources that agree.
    HIGH("H"),
    /// One good source, or agreeing press.
    MEDIUM("M"),
    /// A single weak source, or an inference.
    LOW("L");

    private final String letter;

    Grade(String letter) {
        this.letter = letter;
    }

    /// The letter printed beside a citation.
    ///
    /// @return `H`, `M` or `L`
    public String letter() {
        return letter;
    }
}
