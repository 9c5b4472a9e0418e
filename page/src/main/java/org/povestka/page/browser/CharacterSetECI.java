package org.povestka.page.browser;

import com.google.zxing.FormatException;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Stands in the page for the class of the same name in ZXing, which asks for
/// character sets that no browser has: a code that this page makes or takes is
/// UTF-8.
public enum CharacterSetECI {
    /// The one set.
    UTF_8;

    private static final int NUMBER = 26;

    /// The number by which a code names it.
    public int getValue() {
        return NUMBER;
    }

    /// The set.
    public Charset getCharset() {
        return StandardCharsets.UTF_8;
    }

    /// The entry of a set; the page asks for one only.
    public static CharacterSetECI getCharacterSetECI(Charset set) {
        return UTF_8;
    }

    /// The entry of a set by its name; the page asks for one only.
    public static CharacterSetECI getCharacterSetECIByName(String name) {
        return UTF_8;
    }

    /// The set that a code names.
    ///
    /// @throws FormatException if it names another
    public static CharacterSetECI getCharacterSetECIByValue(int number) throws FormatException {
        if (number != NUMBER) {
            throw FormatException.getFormatInstance();
        }
        return UTF_8;
    }
}
