package org.povestka.audit.finding;

import java.io.Serial;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Hand;
import org.povestka.audit.log.What;

/// The sums of an audit. Those of two parts of a log can be added in any order.
public final class Sums implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int MONDAY_OF_EPOCH = 3;
    private static final int DAYS_OF_WEEK = 7;
    private static final int MOST_PARTS = 4;
    private static final Count[] COUNTS = Count.values();

    private final Part whole = new Part();
    private final HashMap<String, Part> offices = new HashMap<>();
    private final HashMap<String, Part> regions = new HashMap<>();
    private final HashMap<Integer, Part> weeks = new HashMap<>();
    private final ReadingKeys keys = new ReadingKeys();
    private final long[][] hands = new long[What.values().length][Hand.values().length];
    private final long[] counts = new long[COUNTS.length];

    /// What is counted beside verdicts.
    public enum Count {
        /// Persons.
        CASES,
        /// Entries, without duplicates.
        EVENTS,
        /// Entries left out because they stand in the log twice.
        DUPLICATES,
        /// Lines set aside because they could not be read.
        SET_ASIDE,
        /// Bans that stood before he was notified of anything.
        UNAWARE_BANS,
        /// The hours those stood before the notice, or to the end of the log.
        UNAWARE_HOURS,
        /// Measures that stood longer than the law allows.
        OVERDUE_MEASURES,
        /// The days they stood too long.
        OVERDUE_DAYS,
        /// Refusals of exit under a ban that was found unlawful.
        REFUSALS_UNDER_UNLAWFUL_BANS
    }

    /// Counts.
    ///
    /// @param count what
    /// @param more how many
    public void count(Count count, long more) {
        counts[place(count)] += more;
    }

    /// Counts what was counted of a case.
    ///
    /// @param of the case
    /// @param times how many cases there were like it
    public void add(CaseSums of, long times) {
        for (Count count : COUNTS) {
            count(count, times * of.of(count));
        }
        if (of.judged().isEmpty() && of.findings().isEmpty()) {
            return;
        }
        Counting parts = new Counting(of.region());
        for (CaseSums.Judged judged : of.judged()) {
            Entry entry = judged.entry();
            int last = parts.of(entry);
            for (int i = 0; i < last; i++) {
                parts.each[i].judged(judged.verdict(), times);
            }
            hands[place(entry.what())][place(entry.extra().hand())] += times;
        }
        for (Finding finding : of.findings()) {
            String readings = keys.of(finding.judged().readings());
            int last = parts.of(finding.entry());
            for (int i = 0; i < last; i++) {
                parts.each[i].found(finding, readings, times);
            }
        }
    }

    /// The parts in which the entries of one case count. Entries near each other are often of
    /// the same week and office, so that these are not looked for again.
    private final class Counting {

        private final Part[] each = new Part[MOST_PARTS];
        private final int ofCase;
        private int monday = Integer.MIN_VALUE;
        private String office = "";

        private Counting(String region) {
            each[0] = whole;
            if (!region.isEmpty()) {
                each[1] = part(regions, region);
            }
            ofCase = region.isEmpty() ? 1 : 2;
        }

        /// How many of the parts, from the first on, an entry counts in.
        private int of(Entry entry) {
            int week = week(entry.when().on());
            if (week != monday) {
                monday = week;
                each[ofCase] = weeks.computeIfAbsent(week, day -> new Part());
            }
            String by = entry.extra().office();
            if (by.isEmpty()) {
                return ofCase + 1;
            }
            if (!by.equals(office)) {
                office = by;
                each[ofCase + 1] = part(offices, by);
            }
            return ofCase + 2;
        }
    }

    /// Adds other sums to these.
    ///
    /// @param other the others, which stay as they are
    public void add(Sums other) {
        whole.add(other.whole);
        other.offices.forEach((office, part) -> part(offices, office).add(part));
        other.regions.forEach((region, part) -> part(regions, region).add(part));
        other.weeks.forEach(
                (week, part) -> weeks.computeIfAbsent(week, day -> new Part()).add(part));
        for (int what = 0; what < hands.length; what++) {
            for (int hand = 0; hand < hands[what].length; hand++) {
                hands[what][hand] += other.hands[what][hand];
            }
        }
        for (Count count : COUNTS) {
            count(count, other.of(count));
        }
    }

    /// The whole log.
    ///
    /// @return its sums
    public Part whole() {
        return whole;
    }

    /// The sums of each office.
    ///
    /// @return by office, in order; without the entries that name none
    public SortedMap<String, Part> offices() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(offices));
    }

    /// The sums of each region.
    ///
    /// @return by region, in order; without the persons of whom none is said
    public SortedMap<String, Part> regions() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(regions));
    }

    /// The sums of each week, by the day the entries happened.
    ///
    /// @return by the epoch day of its Monday, in order
    public SortedMap<Integer, Part> weeks() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(weeks));
    }

    /// Who did what was judged.
    ///
    /// @return by word, then by hand
    public Map<What, Map<Hand, Long>> hands() {
        EnumMap<What, Map<Hand, Long>> did = new EnumMap<>(What.class);
        for (What what : What.values()) {
            EnumMap<Hand, Long> by = new EnumMap<>(Hand.class);
            for (Hand hand : Hand.values()) {
                long entries = hands[place(what)][place(hand)];
                if (entries != 0) {
                    by.put(hand, entries);
                }
            }
            if (!by.isEmpty()) {
                did.put(what, by);
            }
        }
        return Collections.unmodifiableMap(did);
    }

    /// A count.
    ///
    /// @param count what
    /// @return how many
    public long of(Count count) {
        return counts[place(count)];
    }

    /// The Monday of the week of a day, both as epoch days.
    private static int week(int day) {
        return day - Math.floorMod(day + MONDAY_OF_EPOCH, DAYS_OF_WEEK);
    }

    @SuppressWarnings("EnumOrdinal")
    private static int place(Enum<?> constant) {
        return constant.ordinal();
    }

    private static Part part(Map<String, Part> parts, String name) {
        Part before = parts.get(name);
        return before != null ? before : parts.computeIfAbsent(name, same -> new Part());
    }
}
