package org.povestka.registry.happening;

import java.util.List;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;

/// A numbered decision of the register about one summons.
///
/// @param number its number, such as `000731-1`
/// @param summons the summons it rests on
/// @param measures which measures it imposes or lifts, one at least
public record Paper(String number, SummonsId summons, List<Measure> measures) {

    /// Copies the measures.
    public Paper {
        measures = List.copyOf(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("decision " + number + ": expected a measure");
        }
    }
}
