package org.povestka.law.explain;

import java.util.List;
import org.povestka.law.history.Summons;
import org.povestka.law.statute.Edition;

/// What the law says of one summons.
///
/// @param summons the summons with its facts
/// @param edition the edition that governs it, by its day of placing
/// @param states the three days
/// @param measures each measure for itself
/// @param outlook what comes, what threatens, what went wrong, what to know
public record SummonsAnswer(
        Summons summons,
        Edition edition,
        States states,
        List<MeasureAnswer> measures,
        Outlook outlook) {

    /// Copies the measures.
    public SummonsAnswer {
        measures = List.copyOf(measures);
    }

    /// What comes, what threatens, what went wrong, what to know.
    ///
    /// @param steps what comes, in order of the earliest day; steps without a confirmed day
    /// last
    /// @param exposures what threatens
    /// @param breaches what the machinery did against the law
    /// @param flags what to know
    public record Outlook(
            List<Step> steps, List<Exposure> exposures, List<Breach> breaches, List<Flag> flags) {

        /// Copies the lists.
        public Outlook {
            steps = List.copyOf(steps);
            exposures = List.copyOf(exposures);
            breaches = List.copyOf(breaches);
            flags = List.copyOf(flags);
        }
    }
}
