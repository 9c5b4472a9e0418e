package org.povestka.audit.read;

/// How many rows a reading of a log met.
///
/// @param entries those handed over as entries
/// @param ignored those whose words the mapping leaves aside
/// @param aside those with flaws
public record Counts(long entries, long ignored, long aside) {

    /// No row.
    public static final Counts NONE = new Counts(0, 0, 0);

    /// All rows.
    ///
    /// @return their number
    public long rows() {
        return entries + ignored + aside;
    }
}
