package org.povestka.audit.read.row;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An object of an event log: what it is, and what is said of it, each from a moment on.
///
/// @param kind what it is
/// @param said its attributes, in the order of the file
record OcelObject(Kind kind, List<Said> said) {

    /// Nothing the log holds.
    static final OcelObject UNKNOWN = new OcelObject(Kind.UNKNOWN, List.of());

    /// Copies the list.
    OcelObject {
        said = List.copyOf(said);
    }

    /// What an object is.
    enum Kind {
        /// A person, whose case it is.
        PERSON,
        /// A summons.
        SUMMONS,
        /// Something else.
        OTHER,
        /// Nothing the log holds.
        UNKNOWN
    }

    /// A value of an attribute.
    ///
    /// @param name its name
    /// @param time since when it holds, as it is written; empty where it always did
    /// @param value the value
    record Said(String name, String time, String value) {}

    /// What holds of it at a moment, by the name of the attribute: the value that came last.
    ///
    /// @param time the moment as it is written
    Map<String, String> at(String time) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Instant> since = new LinkedHashMap<>();
        Instant moment = moment(time, Instant.MAX);
        for (Said one : said) {
            Instant from = moment(one.time(), Instant.MIN);
            Instant before = since.getOrDefault(one.name(), Instant.MIN);
            if (!from.isAfter(moment) && !from.isBefore(before)) {
                since.put(one.name(), from);
                values.put(one.name(), one.value());
            }
        }
        return values;
    }

    /// A moment as it is written, or else another one.
    private static Instant moment(String written, Instant otherwise) {
        if (written.isEmpty()) {
            return otherwise;
        }
        try {
            return OffsetDateTime.parse(written).toInstant();
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
