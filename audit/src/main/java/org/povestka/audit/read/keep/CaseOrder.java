package org.povestka.audit.read.keep;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/// The order of cases by their names: runs of digits compare as numbers, everything else by
/// its characters. `case-9` comes before `case-10`, and `7` before `007`.
public final class CaseOrder implements Comparator<String> {

    /// The one order.
    public static final CaseOrder NATURAL = new CaseOrder();

    private CaseOrder() {}

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            char left = one.charAt(i);
            char right = other.charAt(j);
            if (digit(left) && digit(right)) {
                int leftAfter = digitsAfter(one, i);
                int rightAfter = digitsAfter(other, j);
                int numbers = numbers(one, i, leftAfter, other, j, rightAfter);
                if (numbers != 0) {
                    return numbers;
                }
                i = leftAfter;
                j = rightAfter;
            } else if (left == right) {
                i++;
                j++;
            } else {
                return Character.compare(left, right);
            }
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        if (rest != 0) {
            return rest;
        }
        int shorter = Integer.compare(one.length(), other.length());
        return shorter == 0 ? one.compareTo(other) : shorter;
    }

    /// Whether one name comes before another, both as UTF-8.
    static boolean ascend(byte[] one, byte[] other, int first, int after) {
        int at = Arrays.mismatch(one, 0, one.length, other, first, after);
        boolean figures = at >= 0
                && at < one.length
                && first + at < after
                && digit((char) one[at])
                && digit((char) other[first + at])
                && digitsAfter(one, at, one.length) - at
                        == digitsAfter(other, first + at, after) - first - at;
        if (figures) {
            return one[at] < other[first + at];
        }
        String left = new String(one, StandardCharsets.UTF_8);
        String right = new String(other, first, after - first, StandardCharsets.UTF_8);
        return NATURAL.compare(left, right) < 0;
    }

    private static int digitsAfter(byte[] text, int first, int end) {
        int after = first;
        while (after < end && digit((char) text[after])) {
            after++;
        }
        return after;
    }

    private static int numbers(
            String one, int first, int after, String other, int otherFirst, int otherAfter) {
        int i = zerosAfter(one, first, after);
        int j = zerosAfter(other, otherFirst, otherAfter);
        int longer = Integer.compare(after - i, otherAfter - j);
        while (longer == 0 && i < after) {
            longer = Character.compare(one.charAt(i++), other.charAt(j++));
        }
        return longer;
    }

    /// Where a run of digits ends.
    ///
    /// @param text the text
    /// @param first where it would begin
    /// @return the place behind it; the first where there is no digit
    public static int digitsAfter(String text, int first) {
        int after = first;
        while (after < text.length() && digit(text.charAt(after))) {
            after++;
        }
        return after;
    }

    /// Where the zeros end with which a run of digits begins.
    ///
    /// @param text the text
    /// @param first where the run begins
    /// @param after the place behind it
    /// @return the place behind its zeros
    public static int zerosAfter(String text, int first, int after) {
        int at = first;
        while (at < after && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static boolean digit(char one) {
        return one >= '0' && one <= '9';
    }
}
