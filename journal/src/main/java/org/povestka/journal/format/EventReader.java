package org.povestka.journal.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Table;
import org.povestka.journal.tree.Tree;
import org.povestka.law.flaw.Flaw;

/// Reads one event of a case and what can be said of it alone.
final class EventReader {

    private static final List<String> DAYS = List.of("on", "appear", "until", "accepted");

    /// Where on earth a day begins first.
    private static final ZoneOffset EARLIEST_ZONE = ZoneOffset.ofHours(14);

    private final Table table;
    private final Flaws flaws;

    private EventReader(Table table, Flaws flaws) {
        this.table = table;
        this.flaws = flaws;
    }

    /// The event as far as it could be read, or nothing if not even its kind could.
    static Optional<EventDraft> read(Tree tree, Flaws flaws) {
        return Table.of(tree, "events", EventKind.ALL_KEYS, flaws)
                .flatMap(table -> new EventReader(table, flaws).draft());
    }

    private Optional<EventDraft> draft() {
        table.require("what");
        Optional<EventKind> kind = table.word("what", EventKind.WORDS);
        kind.ifPresentOrElse(this::checkKeys, () -> table.require("on"));
        Map<String, LocalDate> days = days();
        Map<String, String> words = words();
        Map<String, Instant> moments = moments();
        Optional<EventDraft> draft =
                kind.map(found -> new EventDraft(found, table, days, words, moments));
        draft.ifPresent(this::checkOrder);
        return draft;
    }

    private void checkKeys(EventKind kind) {
        kind.required().forEach(table::require);
        for (String key : table.keys()) {
            if (!kind.takes(key)) {
                flaws.add(table.keyPlace(key), Flaw.Kind.KEY_OF_OTHER_EVENT, key, kind.word());
            }
        }
    }

    private Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new HashMap<>();
        for (String key : DAYS) {
            table.day(key, Vocabulary.EVENT_DAYS).ifPresent(day -> days.put(key, day));
        }
        return days;
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        String summons = Vocabulary.name(table, "summons", flaws);
        if (!summons.isEmpty()) {
            words.put("summons", summons);
        }
        table.word("reason", Vocabulary.REASONS).ifPresent(it -> words.put("reason", it.word()));
        table.word("measure", Vocabulary.MEASURES).ifPresent(it -> words.put("measure", it.word()));
        table.word("against", Vocabulary.SUITS).ifPresent(it -> words.put("against", it.word()));
        return words;
    }

    private Map<String, Instant> moments() {
        return table.moment("recorded", Vocabulary.EVENT_DAYS)
                .map(moment -> Map.of("recorded", moment))
                .orElse(Map.of());
    }

    private void checkRecorded(LocalDate on, Instant recorded) {
        if (recorded.isBefore(on.atStartOfDay().toInstant(EARLIEST_ZONE))) {
            flaws.add(
                    table.place("recorded"),
                    Flaw.Kind.RECORDED_BEFORE_ON,
                    recorded.toString(),
                    on.toString());
        }
    }

    private void checkOrder(EventDraft draft) {
        Optional<LocalDate> on = draft.day("on");
        if (on.isEmpty()) {
            return;
        }
        draft.moment("recorded").ifPresent(moment -> checkRecorded(on.get(), moment));
        if (draft.kind() == EventKind.PLACED) {
            refuseBefore(on.get(), draft, "appear", Flaw.Kind.APPEAR_BEFORE_PLACED);
        }
        if (draft.kind() == EventKind.EXCUSED) {
            refuseBefore(on.get(), draft, "until", Flaw.Kind.UNTIL_BEFORE_ON);
        }
    }

    private void refuseBefore(LocalDate on, EventDraft draft, String key, Flaw.Kind kind) {
        draft.day(key)
                .filter(day -> day.isBefore(on))
                .ifPresent(day -> flaws.add(table.place(key), kind, day.toString(), on.toString()));
    }
}
