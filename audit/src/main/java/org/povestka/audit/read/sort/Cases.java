package org.povestka.audit.read.sort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.LogFile;

/// The cases of a log, one at a time, each with its entries in the order of the log, without
/// what it says twice; in the natural order of their names, whatever the order of the lines.
///
/// A log that stands in that order already is read in one go, and no more than a case of it is
/// in memory. Another is read again from its beginning: its entries are gathered by case up
/// to a bound, beyond it on disk.
public final class Cases {

    /// About how many bytes of entries are held in memory before they go to disk.
    public static final long BOUND = 128L << 20;

    private final LogFile log;
    private final long bound;
    private long cases;
    private long duplicates;
    private boolean sorted = true;

    private Cases(LogFile log, long bound) {
        this.log = log;
        this.bound = bound;
    }

    /// The cases of a log.
    ///
    /// @param log the log
    /// @return its cases
    public static Cases of(LogFile log) {
        return new Cases(log, BOUND);
    }

    /// The cases of a log, within a bound of memory.
    ///
    /// @param log the log
    /// @param bound about how many bytes of entries may be held
    /// @return its cases
    public static Cases of(LogFile log, long bound) {
        return new Cases(log, bound);
    }

    /// Hands over every case. Whether it may be used, the log says afterwards.
    ///
    /// @param <T> what takes them
    /// @param fresh makes what takes them; it is asked once more where cases turn out not
    /// to be in order, and what the first one took is void
    /// @return the one that took all of them
    public <T extends Consumer<List<Entry>>> T read(Supplier<T> fresh) {
        T first = fresh.get();
        begin();
        InOrder inOrder = new InOrder(first);
        if (log.readWhile(inOrder::add)) {
            inOrder.finish();
            return first;
        }
        T second = fresh.get();
        begin();
        sorted = false;
        try (Runs runs = new Runs(bound)) {
            log.forEach(runs::add);
            if (log.usable()) {
                runs.merge(entries -> hand(entries, second));
            }
        }
        return second;
    }

    /// How many cases were handed over.
    ///
    /// @return 0 or more
    public long cases() {
        return cases;
    }

    /// How many entries were left out because their case had them already.
    ///
    /// @return 0 or more
    public long duplicates() {
        return duplicates;
    }

    /// Whether the log stood in the order of its cases.
    ///
    /// @return false where it had to be sorted
    public boolean sorted() {
        return sorted;
    }

    private void begin() {
        cases = 0;
        duplicates = 0;
        sorted = true;
    }

    private void hand(List<Entry> entries, Consumer<List<Entry>> taker) {
        List<Entry> kept = Duplicates.dropped(entries);
        cases++;
        duplicates += entries.size() - kept.size();
        taker.accept(kept);
    }

    /// Gathers the case that is read, as long as the cases are in order.
    private final class InOrder {

        private final Consumer<List<Entry>> taker;
        private List<Entry> entries = new ArrayList<>();
        private String name = "";

        private InOrder(Consumer<List<Entry>> taker) {
            this.taker = taker;
        }

        private boolean add(Entry entry) {
            String of = entry.key().of();
            if (!of.equals(name)) {
                if (!entries.isEmpty() && CaseOrder.NATURAL.compare(name, of) > 0) {
                    return false;
                }
                finish();
                name = of;
            }
            entries.add(entry);
            return true;
        }

        private void finish() {
            if (!entries.isEmpty()) {
                hand(entries, taker);
                entries = new ArrayList<>();
            }
        }
    }
}
