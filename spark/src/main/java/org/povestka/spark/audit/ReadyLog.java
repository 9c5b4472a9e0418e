package org.povestka.spark.audit;

import java.io.Serializable;
import java.util.List;
import org.povestka.audit.read.row.Stretches.Stretch;

/// A log that was surveyed: how it is read, and which of its cases go where.
///
/// @param source the log
/// @param stretches its stretches
/// @param places the places of its cases
record ReadyLog(Source source, List<Stretch> stretches, Places places) implements Serializable {

    /// Copies the stretches.
    ReadyLog {
        stretches = List.copyOf(stretches);
    }
}
