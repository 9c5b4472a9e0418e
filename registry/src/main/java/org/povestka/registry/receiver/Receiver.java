package org.povestka.registry.receiver;

import java.util.Arrays;
import java.util.List;
import org.povestka.law.history.Measure;

/// Somebody to whom the register sends a decision, and later its cancellation.
public enum Receiver {
    /// The border service, which bars leaving.
    BORDER("border"),
    /// The tax service, which registers sole traders and the self-employed.
    TAX_SERVICE("tax-service"),
    /// The land register.
    LAND_REGISTER("land-register"),
    /// The traffic police, for driving and for vehicles.
    TRAFFIC_POLICE("traffic-police"),
    /// The banks and the credit bureaus.
    BANKS("banks"),
    /// The passport offices; whether they act on it is reported, not settled.
    PASSPORT_OFFICE("passport-office");

    private final String word;

    Receiver(String word) {
        this.word = word;
    }

    /// The word for it in files, such as `border`.
    ///
    /// @return the word
    public String word() {
        return word;
    }

    /// The measures it carries out.
    ///
    /// @return one at least
    public List<Measure> measures() {
        return Arrays.stream(Measure.values())
                .filter(measure -> of(measure) == this)
                .toList();
    }

    /// Who carries out a measure.
    ///
    /// @param measure the measure
    /// @return its receiver
    public static Receiver of(Measure measure) {
        return switch (measure) {
            case EXIT_BAN -> BORDER;
            case SOLE_TRADER, SELF_EMPLOYED -> TAX_SERVICE;
            case REAL_ESTATE -> LAND_REGISTER;
            case DRIVING, VEHICLE_REGISTRATION -> TRAFFIC_POLICE;
            case CREDIT -> BANKS;
            case FOREIGN_PASSPORT -> PASSPORT_OFFICE;
        };
    }

    /// Its place in an array with one element for each.
    ///
    /// @return from 0
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}
