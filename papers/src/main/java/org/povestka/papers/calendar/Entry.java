package org.povestka.papers.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/// One all-day event.
///
/// @param slot what makes it the same event when its day moves
/// @param day its day
/// @param text what it says
/// @param certainty how sure the day is
/// @param notice whether the calendar warns before it
record Entry(Slot slot, LocalDate day, Text text, Certainty certainty, Notice notice) {

    /// What makes an event the same event whatever its day.
    ///
    /// The days and the readings that give them move with the facts: a weekend at
    /// the end of a term makes four possible days of three. The first and the last
    /// always exist.
    ///
    /// @param supposed the name of the law that is supposed; empty for the law as it is
    /// @param summons the summons it belongs to; empty for what hangs on the person
    /// @param kind what it is
    /// @param edge whether it is the first or the last of the possible days
    record Slot(String supposed, String summons, String kind, Edge edge) {

        private static final long BASIS = 0xcbf29ce484222325L;
        private static final long PRIME = 0x100000001b3L;

        /// A name that says nothing about the case: the FNV-1a hash of its parts.
        String uid() {
            String slot = String.join("|", summons, kind, edge.name());
            String name = supposed.isEmpty() ? slot : supposed + "|" + slot;
            long hash = BASIS;
            for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
                hash = (hash ^ (octet & 0xff)) * PRIME;
            }
            return Long.toHexString(hash) + "@povestka";
        }
    }

    /// A place among the possible days.
    enum Edge {
        /// The first possible day, or the only one.
        EARLIEST,
        /// The last possible day.
        LATEST
    }

    /// What an event says.
    ///
    /// @param title a few calm words
    /// @param description the readings and the source
    /// @param category its kind in one or two words
    record Text(String title, String description, String category) {}

    /// How sure the day is.
    enum Certainty {
        CERTAIN,
        CONTESTED,
        /// It was to be expected before later facts; now it no longer is.
        NO_LONGER
    }

    /// Whether the calendar warns before the day.
    enum Notice {
        NONE,
        BEFORE
    }
}
