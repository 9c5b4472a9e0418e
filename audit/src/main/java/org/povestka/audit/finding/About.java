package org.povestka.audit.finding;

import java.time.LocalDate;
import java.util.Set;
import org.povestka.audit.log.Column;
import org.povestka.law.Law;

/// What an audit was about: the log, the law it was held against, and how.
///
/// @param log the log
/// @param law the law and the readings held fast
/// @param asOf the day by which what was left undone is judged: the last day of the log, or
/// the day given
/// @param extent whether the log is whole
/// @param columns the columns it has
public record About(Log log, Law law, LocalDate asOf, Extent extent, Set<Column> columns) {

    /// Copies the columns.
    public About {
        columns = Set.copyOf(columns);
    }

    /// The log.
    ///
    /// @param name its name as the caller gave it, `-` for standard input
    /// @param sha256 the SHA-256 of its bytes, in hexadecimal
    public record Log(String name, String sha256) {}

    /// Whether a log is whole.
    public enum Extent {
        /// Everything the register did to its persons stands in it.
        WHOLE("whole"),
        /// An extract: what is not in it may have happened.
        EXTRACT("extract");

        private final String word;

        Extent(String word) {
            this.word = word;
        }

        /// The word in JSON.
        ///
        /// @return the word, such as `whole`
        public String word() {
            return word;
        }
    }
}
