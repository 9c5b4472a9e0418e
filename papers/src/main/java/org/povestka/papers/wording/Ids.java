package org.povestka.papers.wording;

import java.util.Locale;

/// The ids of constants that carry none of their own.
public final class Ids {

    private Ids() {}

    /// The id of a constant: `exit-ban` for `EXIT_BAN`.
    ///
    /// @param constant the constant
    /// @return its name in small letters, joined by hyphens
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
