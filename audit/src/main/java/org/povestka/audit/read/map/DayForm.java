package org.povestka.audit.read.map;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a log writes a day: a year of four digits, a month and a day, in some order.
///
/// @param pattern `yyyy-mm-dd`, `dd.mm.yyyy`, `d/m/yyyy`: a letter alone stands for one
/// digit or two
public record DayForm(String pattern) implements Serializable {

    private static final Pattern VALID =
            Pattern.compile("(?=[^y]*yyyy[^y]*$)(?=[^m]*mm?[^m]*$)(?=[^d]*dd?[^d]*$)"
                    + "[ymd]+([./ -]?)[ymd]+\\1[ymd]+");

    /// As ISO 8601 writes it.
    public static final DayForm ISO = new DayForm("yyyy-mm-dd");

    /// Checks the pattern.
    public DayForm {
        if (!VALID.matcher(pattern).matches()) {
            throw new IllegalArgumentException("expected a pattern as dd.mm.yyyy: " + pattern);
        }
    }

    /// The form of a pattern.
    ///
    /// @param pattern what stands in a mapping
    /// @return the form, or nothing where the pattern is none
    public static Optional<DayForm> of(String pattern) {
        return VALID.matcher(pattern).matches()
                ? Optional.of(new DayForm(pattern))
                : Optional.empty();
    }
}
