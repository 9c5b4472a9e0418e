package org.povestka.registry.person;

import java.time.LocalDate;

/// Something that a supplier says of a person. A later one on the same topic by the same
/// supplier takes its place; the earlier one stays in the record's past.
///
/// @param topic what it is about
/// @param value what is said, in a few words
/// @param supplier who says it
/// @param on since when it is so, according to the supplier
public record Datum(Topic topic, String value, Supplier supplier, LocalDate on) {

    /// Checks that something is said.
    public Datum {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a datum: expected a value for " + topic);
        }
    }
}
