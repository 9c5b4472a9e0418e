package org.povestka.papers.library;

import java.util.List;

/// A question that the law leaves open, with every answer that is held.
///
/// @param id its number, such as `Q3`
/// @param matter what is asked and why it matters
/// @param treatment whether its answers are computed
/// @param answers the answers, A first; none where no source gives any
/// @param misstatements what the press confuses about it
public record OpenQuestion(
        String id,
        Matter matter,
        Treatment treatment,
        List<Held> answers,
        List<Misstatement> misstatements) {

    /// Copies the lists.
    public OpenQuestion {
        answers = List.copyOf(answers);
        misstatements = List.copyOf(misstatements);
    }

    /// What is asked.
    ///
    /// @param title the question
    /// @param why what depends on it
    public record Matter(Bilingual title, Bilingual why) {}

    /// Whether the answers of a question are computed.
    public sealed interface Treatment {

        /// Every answer runs, and each is shown with its dates.
        record Runs() implements Treatment {}

        /// Not settled: the texts are shown and no date is computed.
        ///
        /// @param because why not
        record NotSettled(Bilingual because) implements Treatment {}
    }

    /// One answer and those who hold it.
    ///
    /// @param letter `A`, `B` or `C`
    /// @param text the answer
    /// @param holders who holds it; says so where it is an argument that nobody holds
    /// @param sources ids of the sources that hold it; may be empty
    public record Held(String letter, Bilingual text, Bilingual holders, List<String> sources) {

        /// Copies the sources.
        public Held {
            sources = List.copyOf(sources);
        }
    }

    /// A claim that is often repeated, and what it mixes up.
    ///
    /// @param claim the claim
    /// @param confuses what it takes for what
    /// @param sources ids of the sources that make the claim or answer it
    public record Misstatement(Bilingual claim, Bilingual confuses, List<String> sources) {

        /// Copies the sources.
        public Misstatement {
            sources = List.copyOf(sources);
        }
    }
}
