package org.povestka.audit.log;

import java.util.function.Consumer;

/// The entries of a log, read once, in the order in which they stand.
public interface Entries {

    /// Hands over every entry.
    ///
    /// @param entries takes each
    void forEach(Consumer<Entry> entries);
}
