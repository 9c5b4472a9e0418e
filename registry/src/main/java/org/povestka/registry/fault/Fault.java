package org.povestka.registry.fault;

/// A fault of the machinery that can be switched on, by its number in the catalogue.
public enum Fault {
    /// The register shows an exempt man as liable.
    EXEMPT_SHOWN_LIABLE("F-01"),
    /// A deferment is missing from the record.
    DEFERMENT_MISSING("F-02"),
    /// The address on record is one he left long ago.
    ADDRESS_STALE("F-04"),
    /// The appearance date lies later than the law allows.
    APPEARANCE_TOO_LATE("F-08"),
    /// A receiver never gets the cancellation; only a complaint brings it.
    LIFTING_LOST("F-12"),
    /// A receiver silently does not apply a measure of the ladder.
    MEASURE_NOT_APPLIED("F-14"),
    /// Another man's measures stand against him: same name, same birth date.
    NAMESAKE("F-23"),
    /// A man in the reserve is shown as a conscript.
    RESERVIST_SHOWN_LIABLE("F-29");

    private final String id;

    Fault(String id) {
        this.id = id;
    }

    /// Its number in the catalogue.
    ///
    /// @return the number, such as `F-02`
    public String id() {
        return id;
    }

    /// Its place in an array with one element for each.
    ///
    /// @return from 0
    @SuppressWarnings("EnumOrdinal")
    public int index() {
        return ordinal();
    }
}
