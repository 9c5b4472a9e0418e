package org.povestka.audit.alike;

import java.util.List;
import java.util.Optional;
import org.povestka.audit.judge.Judge;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Paper;

/// What a case says but for names: for that of the person, those of his summonses, the numbers of
/// decisions, and the lines. Which of its entries name the same summons belongs to it.
///
/// The judge reads of a name only whether it is there and whether two are the same, and of lines
/// only their order: so of two cases of one shape the same is found.
final class Shape {

    /// Longer cases are hardly ever alike.
    private static final int MOST_ENTRIES = 64;

    private static final int NONE = -1;
    private static final int MIX = 0x9E3779B1;

    private final List<Entry> entries;
    private final int[] summonses;
    private final int hash;

    private Shape(List<Entry> entries, int[] summonses) {
        this.entries = entries;
        this.summonses = summonses;
        this.hash = hash(entries, summonses);
    }

    /// The shape of a case.
    ///
    /// @param entries its entries, which do not change any more
    /// @return the shape; nothing where its names could tell more than that
    static Optional<Shape> of(List<Entry> entries) {
        int count = entries.size();
        if (count > MOST_ENTRIES) {
            return Optional.empty();
        }
        int[] summonses = new int[count];
        long line = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            Entry.Key key = entries.get(i).key();
            if (key.line() <= line || Judge.couldGive(key.summons())) {
                return Optional.empty();
            }
            line = key.line();
            summonses[i] = first(entries, i);
        }
        return Optional.of(new Shape(entries, summonses));
    }

    /// The entries of the case that had it.
    List<Entry> entries() {
        return entries;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Shape shape)
                || hash != shape.hash
                || entries.size() != shape.entries.size()) {
            return false;
        }
        for (int i = 0; i < summonses.length; i++) {
            if (summonses[i] != shape.summonses[i]
                    || !alike(entries.get(i), shape.entries.get(i))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /// The first entry that names the summons that this one names.
    private static int first(List<Entry> entries, int of) {
        String summons = entries.get(of).key().summons();
        if (summons.isEmpty()) {
            return NONE;
        }
        int first = 0;
        while (!entries.get(first).key().summons().equals(summons)) {
            first++;
        }
        return first;
    }

    private static boolean alike(Entry one, Entry other) {
        return one.what() == other.what()
                && one.when().on() == other.when().on()
                && one.when().recorded() == other.when().recorded()
                && one.particulars().equals(other.particulars())
                && alike(one.extra(), other.extra());
    }

    @SuppressWarnings("ReferenceEquality")
    private static boolean alike(Entry.Extra one, Entry.Extra other) {
        return one == other
                || (one.person().equals(other.person())
                        && one.cause().equals(other.cause())
                        && one.office().equals(other.office())
                        && one.hand() == other.hand()
                        && alike(one.paper(), other.paper()));
    }

    private static boolean alike(Paper one, Paper other) {
        return one.number().isEmpty() == other.number().isEmpty()
                && one.identifiers() == other.identifiers()
                && one.grounds().equals(other.grounds())
                && one.edition().equals(other.edition())
                && one.items().equals(other.items());
    }

    private static int hash(List<Entry> entries, int[] summonses) {
        int hash = entries.size();
        for (int i = 0; i < summonses.length; i++) {
            Entry entry = entries.get(i);
            Entry.Extra extra = entry.extra();
            hash = mixed(hash, entry.what().hashCode());
            hash = mixed(hash, entry.when().on());
            hash = mixed(hash, Long.hashCode(entry.when().recorded()));
            hash = mixed(hash, entry.particulars().appearOn());
            hash = mixed(hash, entry.particulars().measures().size());
            hash = mixed(hash, entry.particulars().receiver().hashCode());
            hash = mixed(hash, extra.person().born() + extra.person().region().hashCode());
            hash = mixed(hash, extra.office().hashCode() + summonses[i]);
        }
        return hash;
    }

    private static int mixed(int hash, int more) {
        return Integer.rotateLeft((hash ^ more) * MIX, 15);
    }
}
