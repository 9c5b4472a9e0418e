package org.povestka.law.explain;

import java.util.List;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.citation.Citation;

/// Something the person can lawfully do.
///
/// @param kind what
/// @param lastDays the last day for it with its readings; empty where there is no term, or
/// none is confirmed
/// @param citation where it is stated
public record Remedy(Kind kind, List<DayUnder> lastDays, Citation citation) {

    /// Copies the days.
    public Remedy {
        lastDays = List.copyOf(lastDays);
    }

    /// What can be done.
    public enum Kind {
        /// Appear at the office in person.
        APPEAR("appear"),
        /// Hand in an excuse with papers.
        EXCUSE("excuse"),
        /// Ask for the extract from the register.
        EXTRACT("extract"),
        /// Ask for wrong data to be corrected.
        CORRECT_DATA("correct-data"),
        /// Complain to the higher office; neither addressee nor term is confirmed (Q15).
        COMPLAINT("complaint"),
        /// Sue, with a request for interim protection.
        COURT("court"),
        /// Ask for an overdue measure to be lifted.
        LIFT_OVERDUE("lift-overdue"),
        /// Contest the draft board's decision before the regional board or in court.
        DRAFT_APPEAL("draft-appeal"),
        /// Ask the border service for the written notice with its five items.
        BORDER_NOTICE("border-notice");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /// The id in JSON and in the words.
        ///
        /// @return such as `correct-data`
        public String id() {
            return id;
        }
    }
}
