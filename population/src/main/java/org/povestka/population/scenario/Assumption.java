package org.povestka.population.scenario;

import java.io.Serializable;

/// One assumption of a scenario: what is assumed, how good that is, and where it is from.
///
/// @param quantity what it is about
/// @param value what is assumed
/// @param grade how good it is
/// @param source an id of the list of sources, or words
/// @param why what a reader should know of it
public record Assumption(Quantity quantity, Value value, Grade grade, String source, Bilingual why)
        implements Serializable {

    /// How good an assumption is.
    public enum Grade {
        /// A source states it.
        STATED("stated"),
        /// A weak or partial source reports it.
        REPORTED("reported"),
        /// Worked out from what sources state.
        DERIVED("derived"),
        /// Nobody states it; it was assumed so that the model can run.
        ASSUMED("assumed"),
        /// What the scenario asks: what if it were so.
        HYPOTHETICAL("hypothetical");

        private final String word;

        Grade(String word) {
            this.word = word;
        }

        /// The word for it in a scenario file.
        ///
        /// @return the word, such as `stated`
        public String word() {
            return word;
        }
    }
}
