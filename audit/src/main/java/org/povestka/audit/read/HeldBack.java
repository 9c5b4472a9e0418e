package org.povestka.audit.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.cell.Heard;

/// Hands over entries, the first of them when a thousand are there or no more follow, and none
/// once the log is not usable.
final class HeldBack {

    /// How many entries are read before the first is handed over.
    private static final int MOST = 1000;

    private final BooleanSupplier usable;
    private final Predicate<Entry> wants;
    private final List<Entry> held = new ArrayList<>();
    private long entries;

    HeldBack(BooleanSupplier usable, Predicate<Entry> wants) {
        this.usable = usable;
        this.wants = wants;
    }

    /// Takes what was read in a row; false where no more is wanted.
    boolean take(Heard heard) {
        entries++;
        if (entries > MOST) {
            return !usable.getAsBoolean() || wants.test(heard.entry());
        }
        held.add(heard.entry());
        return entries < MOST || end();
    }

    /// Hands over what is held back; false where no more is wanted.
    boolean end() {
        if (!usable.getAsBoolean()) {
            return true;
        }
        for (Entry entry : held) {
            if (!wants.test(entry)) {
                return false;
            }
        }
        held.clear();
        return true;
    }
}
