package org.povestka.registry.feed;

import java.util.Comparator;
import java.util.regex.Pattern;
import org.povestka.registry.person.Supplier;

/// A batch of lines, by the number that its supplier gave it. The same number handed in again is
/// the same batch.
///
/// @param supplier who hands it in
/// @param number his number of it, such as `2025-27`
public record BatchId(Supplier supplier, String number) implements Comparable<BatchId> {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,23}");

    private static final Comparator<BatchId> IN_ORDER =
            Comparator.comparing(BatchId::supplier).thenComparing(BatchId::number);

    /// Checks the number.
    public BatchId {
        if (!fits(number)) {
            throw new IllegalArgumentException(
                    "a batch: expected letters and digits for its number, found: " + number);
        }
    }

    /// Whether a text can be the number of a batch.
    ///
    /// @param number the text
    /// @return true for Latin letters, digits, dots and hyphens, 24 at most
    public static boolean fits(String number) {
        return NUMBER.matcher(number).matches();
    }

    @Override
    public int compareTo(BatchId other) {
        return IN_ORDER.compare(this, other);
    }
}
