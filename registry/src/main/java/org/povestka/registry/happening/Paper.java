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
/// @param vehicles who hears of the registration of vehicles: the vehicle register, or, by a
/// decision from before it was told apart, the traffic police
public record Paper(String number, SummonsId summons, List<Measure> measures, Receiver vehicles) {

    /// Copies the measures.
    public Paper {
        measures = List.copyOf(measures);
        if (!measures.contains(Measure.VEHICLE_REGISTRATION)) {
            vehicles = Receiver.VEHICLE_REGISTER;
        }
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("decision " + number + ": expected a measure");
        }
    }

    /// A decision as the register takes it today.
    ///
    /// @param number its number
    /// @param summons the summons it rests on
    /// @param measures which measures it imposes or lifts
    public Paper(String number, SummonsId summons, List<Measure> measures) {
        this(number, summons, measures, Receiver.VEHICLE_REGISTER);
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
                .filter(measure -> receiver(measure) == receiver)
                .toList();
    }

    /// To whom it goes.
    ///
    /// @return the receivers of its measures, each once
    public List<Receiver> receivers() {
        return measures.stream().map(this::receiver).distinct().toList();
    }

    private Receiver receiver(Measure measure) {
        return measure == Measure.VEHICLE_REGISTRATION ? vehicles : Receiver.of(measure);
    }
}
