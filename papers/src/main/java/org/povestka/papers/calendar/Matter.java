package org.povestka.papers.calendar;

import java.util.List;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.citation.Citation;
import org.povestka.papers.calendar.Entry.Notice;

/// One dated thing with all its possible days.
///
/// @param name its name, the same whatever its days
/// @param title the same in a few words
/// @param days the possible days, the earliest first
/// @param nature what kind of thing it is
/// @param citation where it is stated
record Matter(String name, String title, List<DayUnder> days, Nature nature, Citation citation) {

    /// What kind of thing it is, and with it whether its days are first days or last days.
    enum Nature {
        /// By law it begins one day under every reading.
        BEGINS,
        /// By law it begins, or under some readings never.
        MAY_BEGIN,
        /// The person has to do it by its day.
        PERSON,
        /// An authority has to do it by its day.
        AUTHORITY,
        /// The last day for a remedy.
        REMEDY;

        Notice notice() {
            return switch (this) {
                case PERSON, REMEDY -> Notice.BEFORE;
                case BEGINS, MAY_BEGIN, AUTHORITY -> Notice.NONE;
            };
        }
    }

    boolean isCertain() {
        return days.size() == 1 && days.getFirst().under().stream().anyMatch(List::isEmpty);
    }
}
