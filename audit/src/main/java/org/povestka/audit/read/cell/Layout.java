package org.povestka.audit.read.cell;

import java.util.Optional;
import org.povestka.audit.log.Column;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;

/// Where the columns of a log are, how their words are read, and where flaws go.
///
/// @param heading the columns
/// @param mapping the foreign words and the constants
/// @param flaws where flaws go
record Layout(Heading heading, Mapping mapping, LogFlaws flaws) {

    /// The cells of a column; where the log has none, the constant of the mapping stands for
    /// every one.
    <T> Cell<T> cell(Column column, Sense<T> sense, T otherwise) {
        Cell.Where where = where(column);
        Optional<T> constant = where.there()
                ? Optional.empty()
                : Optional.ofNullable(mapping.constants().get(column))
                        .flatMap(text -> sense.meaning().apply(text));
        return new Cell<>(where, sense, constant.orElse(otherwise), flaws);
    }

    /// The cells of a column that holds any text.
    Cell<String> text(Column column) {
        return cell(column, Sense.ofText(column), "");
    }

    /// Where a column is.
    Cell.Where where(Column column) {
        return heading.where(column);
    }

    /// Whether whatever names a row says stand in its cells, that of the person at least.
    boolean plainNames() {
        boolean said = mapping.constants().containsKey(Column.SUMMONS)
                || mapping.constants().containsKey(Column.DECISION);
        return where(Column.CASE).there() && !said;
    }
}
