package org.povestka.registry.person;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The number of a synthetic person, such as `PV-000731-4`: a prefix that no register of
/// the state uses, six digits, and a digit that checks them.
///
/// @param number the six digits as a number, from 1
public record PersonId(int number) implements Comparable<PersonId> {

    private static final int LAST = 999_999;
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3};
    private static final Pattern WRITTEN = Pattern.compile("(?:PV|ПВ)-(\\d{6})-(\\d)");

    /// Checks that the number has six digits.
    public PersonId {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException(
                    "a synthetic person: expected 1 to " + LAST + ", found: " + number);
        }
    }

    /// Reads a number as it is written.
    ///
    /// @param text such as `PV-000731-4`, or with the prefix in Cyrillic
    /// @return the number, or nothing where it is none or its check digit is wrong
    public static Optional<PersonId> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches() || Integer.parseInt(written.group(1)) == 0) {
            return Optional.empty();
        }
        PersonId id = new PersonId(Integer.parseInt(written.group(1)));
        return id.check() == Integer.parseInt(written.group(2))
                ? Optional.of(id)
                : Optional.empty();
    }

    /// The six digits.
    ///
    /// @return such as `000731`
    public String digits() {
        String digits = Integer.toString(number);
        return "0".repeat(6 - digits.length()) + digits;
    }

    /// Whoever is taken for him when records are mixed up.
    ///
    /// @return another number
    public PersonId namesake() {
        return new PersonId(number == LAST ? 1 : number + 1);
    }

    @Override
    public int compareTo(PersonId other) {
        return Integer.compare(number, other.number);
    }

    /// The number as it is written.
    @Override
    public String toString() {
        return "PV-" + digits() + "-" + check();
    }

    /// A digit that is misread changes the check digit: no weight has a factor of ten.
    private int check() {
        int sum = 0;
        int rest = number;
        for (int weight : WEIGHTS) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % 10;
    }
}
