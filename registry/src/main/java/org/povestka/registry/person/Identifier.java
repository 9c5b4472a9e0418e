package org.povestka.registry.person;

import java.util.Optional;
import java.util.stream.Stream;

/// A number by which one supplier or another knows a synthetic person for certain, such as
/// `VI-000731-0`. Like his own number it has a prefix that no register of the state uses, six
/// digits, and a digit that checks them; nobody real can have it.
///
/// @param kind whose number it is
/// @param bearer whose it would be; whether anybody has it the register says
public record Identifier(Kind kind, PersonId bearer) {

    private static final int FIRST_DIGIT = 3;
    private static final int LENGTH = 11;

    /// The strong identifiers. A name and a day of birth are none: many share them.
    public enum Kind {
        /// The number of the taxpayer.
        TAX_NUMBER("tax-number", "VI-", 1),
        /// The number of the account in the pension insurance.
        INSURANCE_NUMBER("insurance-number", "VS-", 2),
        /// The passport.
        PASSPORT("passport", "VD-", 3);

        private final String word;
        private final String prefix;
        private final int shift;

        Kind(String word, String prefix, int shift) {
            this.word = word;
            this.prefix = prefix;
            this.shift = shift;
        }

        /// The word for it in feeds and in the journal.
        ///
        /// @return such as `tax-number`
        public String word() {
            return word;
        }
    }

    /// Reads an identifier as it is written.
    ///
    /// @param text such as `VI-000731-0`
    /// @return the identifier, or nothing where it is none or its check digit is wrong
    public static Optional<Identifier> parse(String text) {
        return Stream.of(Kind.values())
                .filter(kind -> text.length() == LENGTH && text.startsWith(kind.prefix))
                .flatMap(kind -> PersonId.ofDigits(text.substring(FIRST_DIGIT, LENGTH - 2)).stream()
                        .map(bearer -> new Identifier(kind, bearer)))
                .filter(identifier -> identifier.toString().equals(text))
                .findFirst();
    }

    /// The number as it is written.
    @Override
    public String toString() {
        return kind.prefix + bearer.digits() + "-" + bearer.check(kind.shift);
    }
}
