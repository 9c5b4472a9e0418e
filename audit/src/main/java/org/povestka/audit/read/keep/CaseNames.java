package org.povestka.audit.read.keep;

import org.povestka.audit.read.cell.RowsAhead;

/// The names in rows of one case: that of the person, those of summonses and those of decisions,
/// of each kind under numbers, as they come.
///
/// Of a row they lie as [RowsAhead.Takes] says, the kinds in this order.
final class CaseNames {

    static final int PERSON = 0;
    static final int SUMMONS = 1;
    static final int DECISION = 2;

    static final int KINDS = 3;

    /// Behind the places of the names stand those of the row itself.
    static final int ROW = 2 * KINDS;

    private final NamesMet[] met = {new NamesMet(), new NamesMet(), new NamesMet()};
    private final int[] fresh = new int[2 * KINDS];

    /// Begins a case.
    void begin(byte[] from, int first, int after) {
        for (NamesMet kind : met) {
            kind.clear();
        }
        met[PERSON].add(from, first, after);
    }

    /// Whether the case is that of a person.
    boolean has(byte[] from, int first, int after) {
        return met[PERSON].find(from, first, after) >= 0;
    }

    /// Whether the names in a row of the case are there already or plain to see.
    boolean plain(byte[] from, int[] names) {
        return plain(SUMMONS, from, names) && plain(DECISION, from, names);
    }

    private boolean plain(int kind, byte[] from, int[] names) {
        int first = names[2 * kind];
        int after = names[2 * kind + 1];
        return first == after
                || met[kind].find(from, first, after) >= 0
                || RowsAhead.plain(from, first, after);
    }

    /// The number of a name in a row, which is there from now on.
    ///
    /// @param last whether the others of its kind are forgotten where it is a new one
    /// @return a number, or [Shapes#NONE] where there is no name
    int number(int kind, byte[] from, int[] names, boolean last) {
        int first = names[2 * kind];
        int after = names[2 * kind + 1];
        if (first == after) {
            return Shapes.NONE;
        }
        int number = met[kind].find(from, first, after);
        if (number >= 0) {
            return number;
        }
        if (last) {
            met[kind].forget();
        }
        return met[kind].add(from, first, after);
    }

    /// Whether a name lies here that is there already, or one that comes next and is plain to see.
    ///
    /// @param kind the kind
    /// @param number its number
    /// @param from where it lies
    /// @param first its first byte
    /// @param length how many bytes it has
    boolean lies(int kind, int number, byte[] from, int first, int length) {
        if (number < met[kind].count()) {
            return met[kind].lies(number, from, first, length);
        }
        int after = first + length;
        fresh[2 * kind] = first;
        fresh[2 * kind + 1] = after;
        return RowsAhead.plain(from, first, after) && met[kind].find(from, first, after) < 0;
    }

    /// Whether the names of a [Leaps.Leap] lie here; those that are new are there from now on.
    ///
    /// @param named the names
    /// @param from where they lie
    /// @param first the first byte of the text in which they have their places
    /// @return false where another lies, and nothing is new then
    boolean lie(int[] named, byte[] from, int first) {
        int summonses = met[SUMMONS].count();
        int decisions = met[DECISION].count();
        for (int i = 0; i < named.length; i += Leaps.OF_NAME) {
            int kind = named[i];
            int number = named[i + 1];
            int at = first + named[i + 2];
            int size = named[i + 3];
            boolean next = number == met[kind].count();
            if (!lies(kind, number, from, at, size)) {
                met[SUMMONS].back(summonses);
                met[DECISION].back(decisions);
                return false;
            }
            if (next) {
                met[kind].add(from, at, at + size);
            }
        }
        return true;
    }

    /// Takes in the names that came next in a row of which all names were found.
    ///
    /// @param from where it lies
    /// @param summons the number of its summons, or [Shapes#NONE]
    /// @param decision the number of its decision, or [Shapes#NONE]
    void take(byte[] from, int summons, int decision) {
        take(SUMMONS, from, summons);
        take(DECISION, from, decision);
    }

    private void take(int kind, byte[] from, int number) {
        if (number == met[kind].count()) {
            met[kind].add(from, fresh[2 * kind], fresh[2 * kind + 1]);
        }
    }

    /// Writes a name behind its length.
    void write(int kind, int number, Bytes to) {
        met[kind].write(number, to);
    }

    /// Writes the names of all summonses, then those of all decisions.
    void write(Bytes to) {
        for (int kind = SUMMONS; kind <= DECISION; kind++) {
            for (int i = 0; i < met[kind].count(); i++) {
                write(kind, i, to);
            }
        }
    }
}
