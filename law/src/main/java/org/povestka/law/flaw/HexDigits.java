package org.povestka.law.flaw;

/// Numbers as hexadecimal digits, by which a character that cannot be shown is named.
public final class HexDigits {

    private static final String DIGITS = "0123456789ABCDEF";
    private static final int BITS_OF_DIGIT = 4;

    private HexDigits() {}

    /// The capital digits of a number: `000A` of 10 with at least four.
    ///
    /// @param number the number, 0 or more
    /// @param least how many digits at least; zeros stand before fewer
    /// @return the digits
    public static String of(int number, int least) {
        StringBuilder digits = new StringBuilder();
        int left = number;
        while (left > 0 || digits.length() < least) {
            digits.append(DIGITS.charAt(left & (DIGITS.length() - 1)));
            left >>= BITS_OF_DIGIT;
        }
        return digits.reverse().toString();
    }
}
