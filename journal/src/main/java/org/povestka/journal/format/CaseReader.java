package org.povestka.journal.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Table;
import org.povestka.journal.tree.Tree;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;

/// Reads a tree as a case.
final class CaseReader {

    private static final List<String> KEYS = List.of("person", "events", "ask", "id");

    private final Table table;
    private final Flaws flaws;

    private CaseReader(Table table, Flaws flaws) {
        this.table = table;
        this.flaws = flaws;
    }

    /// The case in a tree; where there is none, or anything in it is wrong, the flaws.
    static CaseFile read(Optional<Tree> tree, Flaws flaws) {
        return tree.flatMap(root -> Table.of(root, "case", KEYS, flaws))
                .map(table -> new CaseReader(table, flaws).read())
                .orElseGet(() -> new CaseFile.Flawed(flaws.inOrder()));
    }

    private CaseFile read() {
        table.require("person");
        table.require("events");
        List<EventDraft> drafts = drafts();
        Optional<Person> person = table.has("person")
                ? PersonReader.read(table.value("person"), drafts, flaws)
                : Optional.empty();
        List<LocalDate> ask = table.days("ask", Vocabulary.EVENT_DAYS);
        CaseId id = new CaseId(Vocabulary.name(table, "id", flaws));
        if (!flaws.none()) {
            return new CaseFile.Flawed(flaws.inOrder());
        }
        List<Event> events = drafts.stream().map(EventMaker::event).toList();
        return new CaseFile.Case(new History(person.orElseThrow(), events), ask, id);
    }

    private List<EventDraft> drafts() {
        List<Tree> items = table.items("events");
        if (isEmptyList("events") && (!table.has("ask") || isEmptyList("ask"))) {
            flaws.add(table.place("events"), Flaw.Kind.NO_EVENTS);
        }
        List<EventDraft> drafts = items.stream()
                .flatMap(item -> EventReader.read(item, flaws).stream())
                .toList();
        List<EventDraft> named = SummonsNames.filled(drafts, flaws);
        CaseChecks.check(named, items.size(), flaws);
        return named;
    }

    private boolean isEmptyList(String key) {
        return table.has(key)
                && table.value(key) instanceof Tree.Items list
                && list.items().isEmpty();
    }
}
