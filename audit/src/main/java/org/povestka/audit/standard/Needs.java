package org.povestka.audit.standard;

import java.util.Set;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.What;

/// What a log must hold before it can show anything of a guarantee.
///
/// @param columns the columns it needs
/// @param words the words it needs
/// @param absence whether a failure is something that is missing, so that an extract cannot
/// show it
record Needs(Set<Column> columns, Set<What> words, Absence absence) {

    private static final Needs NOTHING = new Needs(Set.of(), Set.of(), Absence.NO_MATTER);
    private static final Needs NOTICES =
            new Needs(Set.of(), Set.of(What.NOTIFIED), Absence.IS_THE_FAILURE);

    /// Copies the sets.
    Needs {
        columns = Set.copyOf(columns);
        words = Set.copyOf(words);
    }

    /// Whether a guarantee fails by something that is missing.
    enum Absence {
        /// It does not.
        NO_MATTER,
        /// It does.
        IS_THE_FAILURE
    }

    /// What a guarantee needs.
    static Needs of(Guarantee guarantee) {
        return switch (guarantee) {
            case NOTICE, WARNING, SECOND_CHANNEL -> NOTICES;
            case REASONS -> column(Column.GROUNDS, Absence.NO_MATTER);
            case DECISION_MAKER -> column(Column.HAND, Absence.NO_MATTER);
            case HUMAN_REVIEW -> column(Column.HAND, Absence.IS_THE_FAILURE);
            case ACCESSIBILITY -> column(Column.ACCOUNT, Absence.IS_THE_FAILURE);
            case PUBLISHED_RULE,
                    APPEAL,
                    HARDSHIP,
                    ACCURACY,
                    ACCESS,
                    TIME_LIMIT,
                    LIFTING,
                    REMEDY,
                    STATISTICS,
                    INDEPENDENT_AUDIT,
                    OBJECTORS -> NOTHING;
        };
    }

    private static Needs column(Column column, Absence absence) {
        return new Needs(Set.of(column), Set.of(), absence);
    }
}
