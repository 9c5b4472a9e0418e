package org.povestka.registry.receiver;

import java.util.Arrays;
import java.util.List;
import org.povestka.law.history.Measure;

/// Somebody to whom the register sends a decision, and later its cancellation.
public enum Receiver {
    /// The border service, which bars leaving.
    BORDER("border", 0),
    /// The tax service, which registers sole traders and the self-employed.
    TAX_SERVICE("tax-service", 1),
    /// The land register.
    LAND_REGISTER("land-register", 2),
    /// The traffic police, whose database shows who may not drive (196-FZ art. 28(2.1)).
    TRAFFIC_POLICE("traffic-police", 3),
    /// The units that register vehicles (53-FZ art. 7.1); they are the traffic police's, with
    /// counters of their own.
    VEHICLE_REGISTER("vehicle-register", 6),
    /// The banks and the credit bureaus.
    BANKS("banks", 4),
    /// The passport offices; whether they act on it is reported, not settled.
    PASSPORT_OFFICE("passport-office", 5);

    private final String word;
    private final int index;

    Receiver(String word, int index) {
        this.word = word;
        this.index = index;
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
            case DRIVING -> TRAFFIC_POLICE;
            case VEHICLE_REGISTRATION -> VEHICLE_REGISTER;
            case CREDIT -> BANKS;
            case FOREIGN_PASSPORT -> PASSPORT_OFFICE;
        };
    }

    /// Its number, on which draws hang: a receiver that is added takes the next.
    ///
    /// @return from 0
    public int index() {
        return index;
    }
}
