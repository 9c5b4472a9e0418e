package org.povestka.spark.audit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.row.Stretches.Stretch;
import org.povestka.audit.run.Survey;

/// What a first reading of a stretch shows.
///
/// @param survey what it shows, as far as it was read
/// @param sound whether no flaw was met
/// @param names the names of some of its cases, spread over it evenly
record StretchSurvey(Survey survey, boolean sound, List<String> names) implements Serializable {

    /// Copies the names.
    StretchSurvey {
        names = List.copyOf(names);
    }

    /// Reads a stretch.
    ///
    /// @param source the log
    /// @param stretch the stretch
    /// @param columns the columns of the log
    static StretchSurvey of(Source source, Stretch stretch, Set<Column> columns) {
        Names names = new Names();
        Survey.Surveyor surveyor = new Survey.Surveyor();
        boolean sound = source.read(stretch, entry -> {
            surveyor.see(entry);
            names.see(entry);
            return true;
        });
        return new StretchSurvey(surveyor.survey(columns), sound, names.kept);
    }

    /// The name of every so-manieth entry; of ever fewer, so that there are never many.
    private static final class Names {

        private static final int MOST = 1_000;

        private List<String> kept = new ArrayList<>();
        private long step = 1;
        private long seen;

        private void see(Entry entry) {
            if (seen++ % step == 0) {
                kept.add(entry.key().of());
                if (kept.size() == MOST) {
                    thin();
                }
            }
        }

        private void thin() {
            List<String> half = new ArrayList<>();
            for (int i = 0; i < kept.size(); i += 2) {
                half.add(kept.get(i));
            }
            kept = half;
            step *= 2;
        }
    }
}
