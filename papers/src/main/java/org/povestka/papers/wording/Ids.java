package org.povestka.papers.wording;

/// The ids of constants that carry none of their own.
public final class Ids {

    private Ids() {}

    /// The id of a constant: `exit-ban` for `EXIT_BAN`.
    ///
    /// @param constant the constant
    /// @return its name in small letters, joined by hyphens
    public static String of(Enum<?> constant) {
        String name = constant.name();
        StringBuilder id = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            id.append(letter == '_' ? '-' : small(letter));
        }
        return id.toString();
    }

    /// A letter of ASCII as a small one; the general way carries a table of every alphabet.
    private static char small(char letter) {
        return 'A' <= letter && letter <= 'Z' ? (char) (letter + 'a' - 'A') : letter;
    }
}
