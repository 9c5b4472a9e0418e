package org.povestka.registry.machine;

import org.povestka.registry.receiver.Receiver;

/// How long a message takes to one receiver of the live twin, in hours; nobody has published
/// these, so they are assumptions, short enough that a lifting arrives within the term of the
/// law.
///
/// @param imposing from the decision to the entry
/// @param lifting from the cancellation to the removal
public record Lag(int imposing, int lifting) {

    /// The lag of a receiver.
    ///
    /// @param receiver the receiver
    /// @return its hours
    public static Lag of(Receiver receiver) {
        return switch (receiver) {
            case BORDER -> new Lag(1, 5);
            case TAX_SERVICE -> new Lag(6, 8);
            case LAND_REGISTER -> new Lag(12, 16);
            case TRAFFIC_POLICE -> new Lag(20, 20);
            case VEHICLE_REGISTER -> new Lag(14, 14);
            case BANKS -> new Lag(22, 22);
            case PASSPORT_OFFICE -> new Lag(18, 18);
        };
    }
}
