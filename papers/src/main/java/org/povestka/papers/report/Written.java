package org.povestka.papers.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.povestka.papers.Language;

/// Numbers as people and programs read them.
public final class Written {

    private static final char THIN_SPACE = '\u202F';
    private static final int GROUP = 3;
    private static final double THOUSAND = 1_000;

    private Written() {}

    /// A figure for programs: plain digits with one decimal at most.
    ///
    /// @param figure the figure
    /// @return the figure, rounded half up
    public static BigDecimal plain(double figure) {
        BigDecimal rounded = new BigDecimal(figure).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }

    /// A figure for people, without decimals, its thousands apart.
    ///
    /// @param figure the figure
    /// @param language the reader's language
    /// @return such as `12,345`
    public static String grouped(double figure, Language language) {
        BigDecimal whole = new BigDecimal(figure).setScale(0, RoundingMode.HALF_UP);
        String digits = whole.abs().toPlainString();
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP == 0) {
                grouped.append(separator(language));
            }
            grouped.append(digits.charAt(i));
        }
        return (whole.signum() < 0 ? "\u2212" : "") + grouped;
    }

    /// A figure for people, with one decimal at most; from a thousand on without.
    ///
    /// @param figure the figure
    /// @param language the reader's language
    /// @return such as `12.3` or `12,3`
    public static String decimal(double figure, Language language) {
        if (Math.abs(figure) >= THOUSAND) {
            return grouped(figure, language);
        }
        String plain = plain(figure).toPlainString();
        return switch (language) {
            case EN -> plain;
            case RU -> plain.replace('.', ',');
        };
    }

    private static char separator(Language language) {
        return switch (language) {
            case EN -> ',';
            case RU -> THIN_SPACE;
        };
    }
}
