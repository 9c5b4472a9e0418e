package org.povestka.journal.format;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.povestka.journal.tree.Table;
import org.povestka.law.flaw.Place;

/// An event as written, as far as it could be read: what is missing here is missing in the file
/// or a flaw.
///
/// @param kind what happened
/// @param table where it stands
/// @param days its days by key
/// @param words its words by key
/// @param moments its moments by key
record EventDraft(
        EventKind kind,
        Table table,
        Map<String, LocalDate> days,
        Map<String, String> words,
        Map<String, Instant> moments) {

    /// The day under a key, if one could be read.
    Optional<LocalDate> day(String key) {
        return Optional.ofNullable(days.get(key));
    }

    /// The word under a key, if one could be read.
    Optional<String> word(String key) {
        return Optional.ofNullable(words.get(key));
    }

    /// The moment under a key, if one could be read.
    Optional<Instant> moment(String key) {
        return Optional.ofNullable(moments.get(key));
    }

    /// The same event, said to belong to this summons.
    EventDraft of(String summons) {
        Map<String, String> more = new HashMap<>(words);
        more.put("summons", summons);
        return new EventDraft(kind, table, days, more, moments);
    }

    /// Where the event stands.
    Place place() {
        return table.place();
    }
}
