package org.povestka.audit.paper;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povestka.audit.finding.About;
import org.povestka.audit.finding.CaseFindings;
import org.povestka.audit.finding.Sums;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.Paper;
import org.povestka.audit.log.Person;
import org.povestka.audit.log.Status;
import org.povestka.audit.log.What;
import org.povestka.law.Law;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;

/// A log written line by line, and what an audit makes of it.
public final class Written {

    /// The day by which everything is judged.
    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    /// The digest that stands for that of the log.
    public static final String SHA = "0123456789abcdef".repeat(4);

    private static final String OFFICE = "office-";

    private final List<Entry> entries = new ArrayList<>();

    /// An empty log.
    public Written() {}

    /// Writes a line: `7 2026-03-03 placed 2026-03-20`, `7 2026-03-03 ban-imposed border`,
    /// `7 2026-03-09 measure-imposed driving traffic-police human`.
    ///
    /// @param line the case, the day, the word, and what the word needs
    /// @return this log
    public Written line(String line) {
        String[] parts = line.split(" ", -1);
        String of = parts[0];
        int on = Day.of(LocalDate.parse(parts[1]));
        What what = Stream.of(What.values())
                .filter(word -> word.word().equals(parts[2]))
                .findFirst()
                .orElseThrow();
        List<Measure> measures = measures(what, parts);
        int appearOn = what == What.PLACED ? Day.of(LocalDate.parse(parts[3])) : Day.NEVER;
        String receiver = measures.isEmpty() ? "" : parts[parts.length > 4 ? 4 : parts.length - 1];
        Hand hand = line.endsWith(" human")
                ? Hand.HUMAN
                : what.judged() ? Hand.AUTOMATIC : Hand.UNKNOWN;
        long recorded = Day.date(on).atTime(6, 0).toEpochSecond(ZoneOffset.UTC);
        entries.add(new Entry(
                new Entry.Key(entries.size() + 2, of, "s1"),
                what,
                new Entry.When(on, recorded),
                new Entry.Particulars(measures, appearOn, Day.NEVER, Day.NEVER, receiver),
                new Entry.Extra(
                        person(of), Entry.Cause.NOT_SAID, office(of), hand, Paper.NOT_SAID)));
        return this;
    }

    /// The entries, in the order written.
    ///
    /// @return a copy
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /// Hands everything to a report.
    ///
    /// @param report takes it
    /// @return the sums
    public Sums tell(Report report) {
        Sums sums = new Sums();
        report.begin(about());
        for (String of :
                entries.stream().map(entry -> entry.key().of()).distinct().toList()) {
            report.add(judge(
                    entries.stream()
                            .filter(entry -> entry.key().of().equals(of))
                            .toList(),
                    sums));
        }
        report.end(sums);
        return sums;
    }

    /// What the log is.
    ///
    /// @return a whole log, held against the law in force
    public About about() {
        return new About(
                new About.Log("town.csv", SHA), Law.IN_FORCE, AS_OF, About.Extent.WHOLE, columns());
    }

    /// Judges one case.
    ///
    /// @param of its entries
    /// @param sums takes the sums
    /// @return what was found
    public CaseFindings judge(List<Entry> of, Sums sums) {
        return new Judge(terms()).judge(of, sums);
    }

    /// What the log is judged by.
    ///
    /// @return the terms
    public Terms terms() {
        Set<What> words = entries.stream().map(Entry::what).collect(Collectors.toSet());
        return new Terms(
                Law.IN_FORCE,
                Category.CONSCRIPT,
                AS_OF,
                About.Extent.WHOLE,
                new Terms.Shown(columns(), words));
    }

    private static Set<Column> columns() {
        return EnumSet.of(
                Column.CASE,
                Column.ON,
                Column.WHAT,
                Column.SUMMONS,
                Column.RECEIVER,
                Column.OFFICE,
                Column.REGION,
                Column.HAND);
    }

    private static List<Measure> measures(What what, String... parts) {
        if (what == What.BAN_IMPOSED) {
            return List.of(Measure.EXIT_BAN);
        }
        if (what == What.LADDER_IMPOSED) {
            return Measure.ladder();
        }
        return what == What.MEASURE_IMPOSED || what == What.MEASURE_LIFTED
                ? Stream.of(Measure.values())
                        .filter(measure -> measure.word().equals(parts[3]))
                        .toList()
                : List.of();
    }

    private static Person person(String of) {
        String region = of.startsWith("1") ? "RU-MOW" : "RU-RYA";
        return new Person(
                Status.CONSCRIPT, Day.NEVER, Account.HELD, region, DispatchGroup.ORDINARY);
    }

    private static String office(String of) {
        return OFFICE + (of.startsWith("1") ? "one" : "two");
    }
}
