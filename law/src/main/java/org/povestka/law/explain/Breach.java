package org.povestka.law.explain;

import java.time.LocalDate;
import java.util.List;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;
import org.povestka.law.history.Measure;
import org.povestka.law.reading.Reading;

/// What the machinery did, or left undone, against the law.
///
/// @param kind what is wrong
/// @param measure which measure
/// @param on the day it was done, or the first day on which it should have been undone
/// @param under the readings under which it would have been right; empty if under none
/// @param ground the rule and where it is stated
public record Breach(
        Kind kind, Measure measure, LocalDate on, List<List<Reading>> under, Ground ground) {

    /// Copies the readings.
    public Breach {
        under = List.copyOf(under);
    }

    /// The rule that was broken.
    ///
    /// @param rule the rule
    /// @param citation where it is stated
    public record Ground(RuleId rule, Citation citation) {}

    /// What is wrong.
    public enum Kind {
        /// Imposed on a day on which the law gives no ground for it, under some
        /// readings or all.
        IMPOSED_WITHOUT_GROUND("imposed-without-ground"),
        /// Not on the list of the edition.
        NOT_ON_THE_LIST("not-on-the-list"),
        /// Lifted later than every reading allows.
        LIFTED_LATE("lifted-late"),
        /// Still shown although every reading says it must be gone.
        NOT_LIFTED("not-lifted");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// The id in JSON.
        ///
        /// @return such as `not-lifted`
        public String id() {
            return id;
        }
    }
}
