package org.povestka.registry.person;

import java.util.Optional;
import java.util.Set;

/// The number of a synthetic person, such as `PV-000731-4`: a prefix that no register of
/// the state uses, six digits, and a digit that checks them.
///
/// @param number the six digits as a number, from 1
public record PersonId(int number) implements Comparable<PersonId> {

    private static final int LAST = 999_999;
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3};
    private static final Set<String> PREFIXES = Set.of("PV-", "ПВ-");
    private static final int FIRST_DIGIT = 3;
    private static final int LENGTH = 11;
    private static final int DIGITS = 6;

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
        boolean formed = text.length() == LENGTH
                && PREFIXES.contains(text.substring(0, FIRST_DIGIT))
                && text.charAt(LENGTH - 2) == '-';
        int number = formed ? digits(text, FIRST_DIGIT, LENGTH - 2) : 0;
        if (number < 1) {
            return Optional.empty();
        }
        PersonId id = new PersonId(number);
        return id.check(0) == digits(text, LENGTH - 1, LENGTH) ? Optional.of(id) : Optional.empty();
    }

    /// The number of six digits.
    ///
    /// @param text such as `000731`
    /// @return the number, or nothing where something else stands there
    static Optional<PersonId> ofDigits(String text) {
        int number = text.length() == DIGITS ? digits(text, 0, DIGITS) : 0;
        return number < 1 ? Optional.empty() : Optional.of(new PersonId(number));
    }

    /// The number that stands in a text; -1 where something else stands there.
    private static int digits(String text, int first, int end) {
        int number = 0;
        for (int i = first; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /// The six digits.
    ///
    /// @return such as `000731`
    public String digits() {
        String digits = Integer.toString(number);
        return "0".repeat(DIGITS - digits.length()) + digits;
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
        return "PV-" + digits() + "-" + check(0);
    }

    /// A digit that is misread changes the check digit: no weight has a factor of ten. The shift
    /// tells numbers of one kind from those of another.
    int check(int shift) {
        int sum = shift;
        int rest = number;
        for (int weight : WEIGHTS) {
            sum += weight * (rest % 10);
            rest /= 10;
        }
        return sum % 10;
    }
}
