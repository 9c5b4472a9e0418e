package org.povestka.audit.read.sort;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.povestka.audit.read.keep.CaseOrder;

/// The name of a case as bytes that compare, one by one and without a sign, as the names
/// themselves do in the natural order of cases. For sorters that know bytes only.
public final class CaseKey {

    private static final byte CHARACTER = 1;
    private static final char ANY_DIGIT = '0';

    private CaseKey() {}

    /// The key of a name.
    ///
    /// @param name the name of a case
    /// @return its bytes
    public static byte[] of(String name) {
        ByteArrayOutputStream key = new ByteArrayOutputStream(4 * name.length() + 8);
        int at = 0;
        while (at < name.length()) {
            int after = CaseOrder.digitsAfter(name, at);
            if (after == at) {
                put(name.charAt(at++), key);
                continue;
            }
            int first = CaseOrder.zerosAfter(name, at, after);
            put(ANY_DIGIT, key);
            put(after - first, key);
            for (int i = first; i < after; i++) {
                key.write(name.charAt(i));
            }
            at = after;
        }
        // Nothing comes before anything; then the shorter one, then its characters.
        key.write(0);
        put(name.length(), key);
        key.writeBytes(name.getBytes(StandardCharsets.UTF_16BE));
        return key.toByteArray();
    }

    /// Compares two keys.
    ///
    /// @param one a key
    /// @param other another
    /// @return negative, zero or positive
    public static int compare(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other);
    }

    private static void put(char character, ByteArrayOutputStream key) {
        key.write(CHARACTER);
        key.write(character >>> Byte.SIZE);
        key.write(character);
    }

    private static void put(int number, ByteArrayOutputStream key) {
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            key.write(number >>> shift);
        }
    }
}
