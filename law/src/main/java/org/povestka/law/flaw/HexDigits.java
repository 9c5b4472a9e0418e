package org.povestka.law.flaw;

import java.util.Locale;

/// Numbers as hexadecimal digits, by which a character that cannot be shown is named.
public final class HexDigits {

    private HexDigits() {}

    /// The capital digits of a number: `000A` of 10 with at least four.
    ///
    /// @param number the number, 0 or more
    /// @param least how many digits at least; zeros stand before fewer
    /// @return the digits
    public static String of(int number, int least) {
        String digits = Integer.toHexString(number).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}
