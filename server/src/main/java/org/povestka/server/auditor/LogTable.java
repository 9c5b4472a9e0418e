package org.povestka.server.auditor;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.Paper;
import org.povestka.audit.log.What;
import org.povestka.law.history.Account;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.time.Day;
import org.povestka.registry.world.World;

/// The log of a world as a table of text that the audit reads: a header, and a line an entry.
public final class LogTable {

    private static final List<Column> HEADER =
            WorldLog.COLUMNS.stream().sorted().toList();

    private LogTable() {}

    /// The whole log.
    ///
    /// @param world the world
    /// @param out takes each line with its end
    public static void write(World world, Consumer<String> out) {
        out.accept(HEADER.stream().map(Column::word).collect(Collectors.joining(",")) + "\n");
        world.people()
                .values()
                .forEach(dossier -> WorldLog.of(dossier, world.settings())
                        .forEach(entry -> out.accept(line(entry))));
    }

    private static String line(Entry entry) {
        return HEADER.stream()
                        .map(column -> quoted(cell(column, entry)))
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private static String cell(Column column, Entry entry) {
        Entry.Particulars said = entry.particulars();
        return switch (column) {
            case CASE -> entry.key().of();
            case ON -> day(entry.when().on());
            case WHAT -> entry.what().word();
            case SUMMONS -> entry.key().summons();
            case RECORDED -> Instant.ofEpochSecond(entry.when().recorded()).toString();
            case APPEAR -> day(said.appearOn());
            case UNTIL -> day(said.until());
            case ACCEPTED -> day(said.accepted());
            case MEASURE -> measures(entry);
            case RECEIVER -> said.receiver();
            case REASON -> reason(entry);
            case AGAINST -> "";
            case CATEGORY -> entry.extra().person().status().word();
            case BORN -> day(entry.extra().person().born());
            case ACCOUNT -> account(entry.extra().person().account());
            case REGION -> entry.extra().person().region();
            case GROUP -> "";
            case OFFICE -> entry.extra().office();
            case HAND ->
                entry.extra().hand() == Hand.UNKNOWN ? "" : entry.extra().hand().word();
            case DECISION, GROUNDS, EDITION, IDENTIFIERS, ITEMS -> paper(column, entry);
        };
    }

    private static String paper(Column column, Entry entry) {
        Paper paper = entry.extra().paper();
        int identifiers = paper.identifiers();
        return switch (column) {
            case DECISION -> paper.number();
            case GROUNDS -> paper.grounds();
            case EDITION -> paper.edition();
            case IDENTIFIERS -> identifiers < 0 ? "" : Integer.toString(identifiers);
            case ITEMS -> paper.items();
            case CASE,
                    ON,
                    WHAT,
                    SUMMONS,
                    RECORDED,
                    APPEAR,
                    REASON,
                    UNTIL,
                    ACCEPTED,
                    MEASURE,
                    AGAINST,
                    RECEIVER,
                    CATEGORY,
                    BORN,
                    ACCOUNT,
                    REGION,
                    GROUP,
                    OFFICE,
                    HAND -> throw new IllegalArgumentException(column + " is not of a paper");
        };
    }

    private static String measures(Entry entry) {
        return entry.what() == What.BAN_IMPOSED
                ? ""
                : entry.particulars().measures().stream()
                        .map(Measure::word)
                        .collect(Collectors.joining("+"));
    }

    private static String reason(Entry entry) {
        Reason reason = entry.extra().cause().reason();
        return reason == Reason.NOT_SAID ? "" : reason.word();
    }

    private static String account(Account account) {
        return switch (account) {
            case HELD -> "true";
            case NONE -> "false";
            case NOT_SAID -> "";
        };
    }

    private static String day(int day) {
        return day == Day.NEVER ? "" : Day.date(day).toString();
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }
}
