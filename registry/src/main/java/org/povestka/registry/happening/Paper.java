package org.povestka.registry.happening;

import java.util.List;
import org.povestka.law.history.Measure;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.receiver.Receiver;

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

    /// The exit ban of another man.
    ///
    /// @param number its number, such as `000732-1`
    /// @return the decision on that man's first summons
    public static Paper ofAnother(String number) {
        SummonsId summons = new SummonsId(number.substring(0, number.indexOf('-')) + "-s1");
        return new Paper(number, summons, List.of(Measure.EXIT_BAN));
    }

    /// What of it concerns one receiver.
    ///
    /// @param receiver the receiver
    /// @return his measures
    public List<Measure> at(Receiver receiver) {
        return measures.stream()
                .filter(measure -> Receiver.of(measure) == receiver)
                .toList();
    }

    /// To whom it goes.
    ///
    /// @return the receivers of its measures, each once
    public List<Receiver> receivers() {
        return measures.stream().map(Receiver::of).distinct().toList();
    }
}
