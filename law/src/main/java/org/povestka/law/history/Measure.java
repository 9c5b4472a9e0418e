package org.povestka.law.history;

import java.util.List;

/// A measure meant to make a man appear: the exit ban, one of the six of the ladder, or the
/// disputed passport block.
public enum Measure {
    /// Leaving the Russian Federation is barred.
    EXIT_BAN("exit-ban"),
    /// No registration as a sole trader.
    SOLE_TRADER("sole-trader"),
    /// No registration as a self-employed taxpayer.
    SELF_EMPLOYED("self-employed"),
    /// Cadastral registration and registration of real-estate rights are suspended.
    REAL_ESTATE("real-estate"),
    /// The right to drive is limited.
    DRIVING("driving"),
    /// No vehicle registration.
    VEHICLE_REGISTRATION("vehicle-registration"),
    /// No credit or loan agreements.
    CREDIT("credit"),
    /// No foreign passport is issued; not on the statute's list as reported, see question Q7.
    FOREIGN_PASSPORT("foreign-passport");

    private final String word;

    Measure(String word) {
        this.word = word;
    }

    /// The word for this measure in case files and logs.
    ///
    /// @return the word, such as `exit-ban`
    public String word() {
        return word;
    }

    /// The six measures of the ladder as reported from article 7.1, in its order.
    ///
    /// @return the six, without the exit ban and the passport
    public static List<Measure> ladder() {
        return List.of(
                SOLE_TRADER, SELF_EMPLOYED, REAL_ESTATE, DRIVING, VEHICLE_REGISTRATION, CREDIT);
    }
}
