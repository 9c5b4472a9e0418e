package org.povestka.audit.finding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.What;
import org.povestka.law.Law;
import org.povestka.law.history.Category;

/// What a log is judged by.
///
/// @param law the law and the readings held fast
/// @param otherwise how a person stands to service of whom the log says nothing
/// @param asOf the day by which what was left undone is judged
/// @param extent whether the log is whole
/// @param shown what the log shows at all
public record Terms(Law law, Category otherwise, LocalDate asOf, About.Extent extent, Shown shown)
        implements Serializable {

    /// What a log shows at all, so that what is missing in a case can be told from what the log
    /// never holds.
    ///
    /// @param columns its columns
    /// @param words its words
    public record Shown(Set<Column> columns, Set<What> words) implements Serializable {

        /// Copies the sets.
        public Shown {
            columns = Set.copyOf(columns);
            words = Set.copyOf(words);
        }
    }
}
