package org.povestka.journal.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Table;
import org.povestka.journal.tree.Tree;
import org.povestka.journal.tree.Words;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.rule.ExitBan;

/// Reads a tree as a reform.
final class ReformReader {

    private static final List<String> KEYS =
            List.of("name", "service", "exit-ban", "ladder", "lifting", "cap", "reminder");

    private static final Words<ExitBan.Start> STARTS = Words.of(
            List.of(ExitBan.Start.ON_PLACING, ExitBan.Start.ON_SERVICE), ReformReader::start);

    private static final int MOST_DAYS = 3660;

    private final Table table;
    private final Flaws flaws;
    private final List<Amendment> amendments = new ArrayList<>();

    private ReformReader(Table table, Flaws flaws) {
        this.table = table;
        this.flaws = flaws;
    }

    /// The reform in a tree; where there is none, or anything in it is wrong, the flaws.
    static ReformFile read(Optional<Tree> tree, Flaws flaws) {
        return tree.flatMap(root -> Table.of(root, "reform", KEYS, flaws))
                .map(table -> new ReformReader(table, flaws).read())
                .orElseGet(() -> new ReformFile.Flawed(flaws.inOrder()));
    }

    private ReformFile read() {
        table.require("name");
        String name = Vocabulary.name(table, "name", flaws);
        days("service", "days", 0, Amendment.ServiceDays::new);
        exitBan();
        days("ladder", "days", 1, Amendment.LadderDays::new);
        days("lifting", "days", 0, Amendment.LiftingDays::new);
        days("cap", "days", 1, Amendment.CapDays::new);
        days("reminder", "days-before", 1, Amendment.Reminder::new);
        if (flaws.none() && amendments.isEmpty()) {
            flaws.add(
                    table.place(),
                    Flaw.Kind.NOTHING_AMENDED,
                    String.join(", ", KEYS.subList(1, KEYS.size())));
        }
        return flaws.none()
                ? new ReformFile.Proposed(new Reform(name, amendments))
                : new ReformFile.Flawed(flaws.inOrder());
    }

    private void exitBan() {
        Optional<Table> ban = part("exit-ban", List.of("start", "court-days", "expires-after"));
        ban.flatMap(terms -> terms.word("start", STARTS))
                .ifPresent(start -> amendments.add(new Amendment.BanStart(start)));
        ban.ifPresent(terms -> days(terms, "court-days", 1, Amendment.CourtStep::new));
        ban.ifPresent(terms -> days(terms, "expires-after", 1, Amendment.BanExpiry::new));
    }

    private void days(String part, String key, int least, IntFunction<Amendment> amendment) {
        Optional<Table> terms = part(part, List.of(key));
        terms.ifPresent(one -> one.require(key));
        terms.ifPresent(one -> days(one, key, least, amendment));
    }

    private void days(Table terms, String key, int least, IntFunction<Amendment> amendment) {
        terms.count(key, least, MOST_DAYS).ifPresent(days -> amendments.add(amendment.apply(days)));
    }

    private Optional<Table> part(String key, List<String> known) {
        return table.has(key) ? Table.of(table.value(key), key, known, flaws) : Optional.empty();
    }

    private static String start(ExitBan.Start start) {
        return switch (start) {
            case ON_PLACING -> "placing";
            case ON_SERVICE -> "service";
            case NONE, ON_SENDING ->
                throw new IllegalArgumentException("no reform begins a ban this way: " + start);
        };
    }
}
