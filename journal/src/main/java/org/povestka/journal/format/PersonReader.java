package org.povestka.journal.format;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Table;
import org.povestka.journal.tree.Tree;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.history.Account;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Person;
import org.povestka.law.history.Region;

/// Reads the person of a case: a category, and what else is said of him.
final class PersonReader {

    private static final List<String> KEYS =
            List.of("category", "born", "account", "region", "group");

    private final Table table;
    private final Flaws flaws;

    private PersonReader(Table table, Flaws flaws) {
        this.table = table;
        this.flaws = flaws;
    }

    /// The person, or nothing where the flaws say why; nothing happened to him before he was
    /// born.
    static Optional<Person> read(Tree tree, List<EventDraft> events, Flaws flaws) {
        return Table.of(tree, "person", KEYS, flaws)
                .flatMap(table -> new PersonReader(table, flaws).person(events));
    }

    private Optional<Person> person(List<EventDraft> events) {
        table.require("category");
        Optional<Category> category = table.word("category", Vocabulary.CATEGORIES);
        Account account = table.truth("account")
                .map(held -> held ? Account.HELD : Account.NONE)
                .orElse(Account.NOT_SAID);
        Region region = new Region(Vocabulary.region(table, "region", flaws));
        DispatchGroup group = table.word("group", Vocabulary.GROUPS).orElse(DispatchGroup.ORDINARY);
        Birth birth = birth(events);
        return category.map(found -> new Person(found, birth, account, region, group));
    }

    private Birth birth(List<EventDraft> events) {
        Optional<LocalDate> born = table.day("born", Vocabulary.BIRTH_DAYS);
        if (born.isEmpty()) {
            return new Birth.NotSaid();
        }
        events.stream()
                .flatMap(event -> event.day("on").stream())
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(born.get()))
                .ifPresent(first -> flaws.add(
                        table.place("born"),
                        Flaw.Kind.BORN_AFTER_EVENT,
                        born.get().toString(),
                        first.toString()));
        return new Birth.On(born.get());
    }
}
