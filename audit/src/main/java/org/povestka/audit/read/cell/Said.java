package org.povestka.audit.read.cell;

import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;

/// What a row says but for its names: for that of the person, that of the summons, the number of
/// the decision. Rows that come again say one and the same, which has a number.
public final class Said {

    /// The number of what is said once, or of what there is no room for.
    public static final int UNNUMBERED = -1;

    /// What nobody said.
    public static final Said NOTHING = new Said(
            UNNUMBERED,
            What.STATUS,
            new Entry.When(0, 0),
            Entry.Particulars.NONE,
            Entry.Extra.NONE);

    private final int number;
    private final What what;
    private final Entry.When when;
    private final Entry.Particulars particulars;
    private final Entry.Extra extra;

    private Said(
            int number,
            What what,
            Entry.When when,
            Entry.Particulars particulars,
            Entry.Extra extra) {
        this.number = number;
        this.what = what;
        this.when = when;
        this.particulars = particulars;
        this.extra = extra;
    }

    /// What an entry says but for its names, without a number.
    ///
    /// @param entry the entry
    /// @return what it says
    public static Said in(Entry entry) {
        return new Said(
                UNNUMBERED,
                entry.what(),
                entry.when(),
                entry.particulars(),
                entry.extra().numbered(""));
    }

    /// The same under a number.
    Said under(int other) {
        return new Said(other, what, when, particulars, extra);
    }

    /// The number: two that have one and are not the same say different things.
    ///
    /// @return 0 or more, or [#UNNUMBERED]
    public int number() {
        return number;
    }

    /// What happened.
    ///
    /// @return the word
    public What what() {
        return what;
    }

    /// When, and when that became known.
    ///
    /// @return the two times
    public Entry.When when() {
        return when;
    }

    /// The entry that says this under names.
    ///
    /// @param key where it stands and whose it is
    /// @param decision the number of the decision, empty where there is none
    /// @return the entry
    public Entry entry(Entry.Key key, String decision) {
        return new Entry(key, what, when, particulars, extra.numbered(decision));
    }

    /// Whether another says the same, whatever its number.
    boolean same(Said other) {
        return what == other.what
                && when.equals(other.when)
                && particulars.equals(other.particulars)
                && extra.equals(other.extra);
    }

    /// A hash of what is said.
    int hash() {
        int hash = 31 * what.hashCode() + when.hashCode();
        return 31 * (31 * hash + particulars.hashCode()) + extra.hashCode();
    }
}
