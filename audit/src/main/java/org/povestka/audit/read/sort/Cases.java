package org.povestka.audit.read.sort;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.keep.Kept;
import org.povestka.audit.read.keep.KeptCase;

/// The cases of a log, one at a time, each with its entries in the order of the log, without
/// what it says twice; in the natural order of their names, whatever the order of the lines.
///
/// Of a log that stands in that order already, no more than a case is in memory. What another
/// says is gathered by case up to a bound, beyond it on disk.
public final class Cases {

    /// About how many bytes of rows are held in memory before they go to disk.
    public static final long BOUND = 96L << 20;

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
    /// @param bound about how many bytes of rows may be held
    /// @return its cases
    public static Cases of(LogFile log, long bound) {
        return new Cases(log, bound);
    }

    /// Hands over every case, as its entries; none of a log that is not usable.
    ///
    /// @param <T> what takes them
    /// @param fresh makes what takes them
    /// @return what took them
    public <T extends Consumer<List<Entry>>> T read(Supplier<T> fresh) {
        T taker = fresh.get();
        forEach(of -> {
            List<Entry> entries = of.entries();
            duplicates += of.rows() - entries.size();
            taker.accept(entries);
        });
        return taker;
    }

    /// Hands over every case, as it was kept; none of a log that is not usable.
    ///
    /// @param taker takes a case, which the next one takes the place of
    public void forEach(Consumer<KeptCase> taker) {
        cases = 0;
        duplicates = 0;
        Kept kept = log.kept();
        KeptCase of = kept.emptyCase();
        Consumer<KeptCase> counted = one -> {
            cases++;
            taker.accept(one);
        };
        sorted = kept.inOrder();
        if (sorted) {
            kept.forEach((bytes, first, length) -> {
                of.clear();
                of.add(bytes, first, length);
                counted.accept(of);
            });
            return;
        }
        try (Runs runs = new Runs(bound)) {
            kept.forEach(runs::add);
            runs.merge(of, counted);
        }
    }

    /// How many cases were handed over.
    ///
    /// @return 0 or more
    public long cases() {
        return cases;
    }

    /// How many entries [#read] left out because their case had them already.
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
}
