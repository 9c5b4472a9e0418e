package org.povestka.law.history;

/// The region whose office acts, as an ISO 3166-2 code.
///
/// @param code the code, such as `RU-MOW`; empty where the case does not say
public record Region(String code) {

    /// The case does not say.
    public static final Region NOT_SAID = new Region("");
}
