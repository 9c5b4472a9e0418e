package org.povestka.audit.glance;

import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;

/// Sees at a glance that an act is lawful under every reading, as most are: by the latest first
/// day and the earliest last day of each state, without saying why.
///
/// Where it is not sure, it says no, and the judge looks at the act with all grounds. A test
/// holds that the judge finds the same in every case with a glance and without.
public final class Glance {

    private final Terms terms;
    private final Governing governing;
    private final Heed heed;

    /// What of a log has to be heeded, as the log shows it at all.
    record Heed(
            boolean recorded, boolean decision, boolean grounds, boolean items, boolean notices) {}

    /// A glance; safe to share between threads.
    ///
    /// @param terms what the log is judged by
    public Glance(Terms terms) {
        this.terms = terms;
        this.governing = new Governing(terms.law().regime());
        this.heed = new Heed(
                terms.shown().columns().contains(Column.RECORDED),
                terms.shown().columns().contains(Column.DECISION),
                terms.shown().columns().contains(Column.GROUNDS),
                terms.shown().columns().contains(Column.ITEMS),
                terms.shown().words().contains(What.NOTIFIED));
    }

    /// Looks at a case.
    ///
    /// @param entries the entries of one person, without duplicates
    /// @return of which acts it is certain that they are lawful under every reading
    public Look at(List<Entry> entries) {
        return new Look(this, ordered(entries));
    }

    /// What the log is judged by.
    Terms terms() {
        return terms;
    }

    /// The kernels of every edition.
    Governing governing() {
        return governing;
    }

    /// What has to be heeded.
    Heed heed() {
        return heed;
    }

    /// The entries of a case in order of days, then of words, of recording, and of lines.
    ///
    /// @param entries the entries
    /// @return themselves, where they stand in that order
    public static List<Entry> ordered(List<Entry> entries) {
        for (int i = 1; i < entries.size(); i++) {
            if (inOrder(entries.get(i - 1), entries.get(i)) > 0) {
                List<Entry> ordered = new ArrayList<>(entries);
                ordered.sort(Glance::inOrder);
                return ordered;
            }
        }
        return entries;
    }

    private static int inOrder(Entry one, Entry other) {
        int days = Integer.compare(one.when().on(), other.when().on());
        if (days != 0) {
            return days;
        }
        int words = one.what().compareTo(other.what());
        if (words != 0) {
            return words;
        }
        int moments = Long.compare(one.when().recorded(), other.when().recorded());
        return moments == 0 ? Long.compare(one.key().line(), other.key().line()) : moments;
    }
}
