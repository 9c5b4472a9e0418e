package org.povestka.law.flaw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The numbers by which a state or a company knows a real person. No case, log or name of a
/// synthetic person may hold one; [#in] finds it wherever it stands in a text.
///
/// Dates, moments, UUIDs and hashes are no such numbers. Nor is one that begins with `00` (INN,
/// passport) or `000` (SNILS): no region and no insured person has that number.
public enum LooksReal {
    /// The number of a pension insurance account: eleven digits, written `123-456-789 01`.
    SNILS,
    /// A taxpayer number: ten or twelve digits.
    INN,
    /// A passport: four digits of series and six of number, in any usual spacing.
    PASSPORT,
    /// A telephone: `+7` or `8` and ten digits, or ten digits in the spacing of a telephone.
    PHONE;

    private static final int FEWEST_DIGITS = 10;
    private static final int MOST_DIGITS = 12;
    private static final int MOST_GROUPS = 6;

    /// Text that holds many digits and is innocent: a day, a moment, a UUID, a hash.
    private static final Pattern INNOCENT =
            Pattern.compile("(?<!\\d)(?:19|20|21)\\d\\d-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])"
                    + "(?:[T ]\\d\\d:\\d\\d(?::\\d\\d(?:[.,]\\d+)?)?)?(?!\\d)"
                    + "|(?<!\\d)(?:[0-2]\\d|3[01])\\.(?:0\\d|1[0-2])\\.(?:19|20|21)\\d\\d(?!\\d)"
                    + "|(?<![0-9A-Za-z])\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}(?![0-9A-Za-z])"
                    + "|(?<![0-9A-Za-z])(?=\\d*[a-fA-F])\\p{XDigit}{16,}(?![0-9A-Za-z])");

    /// The words that part the series of a passport from its number.
    private static final Pattern NUMBER_SIGN = Pattern.compile(
            "(?<=\\d) ?(?:№|#|no\\.?|number|номер) ?(?=\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String SPACING = " -.()";
    private static final int WIDEST_SPACING = 4;

    private static final int[] INN_OF_TEN = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    /// What a text looks like, if any part of it could be the number of a real person.
    ///
    /// `+7 916 123-45-67` is a telephone, `2025-07-03` and `RU-MOW` are nothing.
    ///
    /// @param text any text
    /// @return the kind of the first such number, or nothing
    public static Optional<LooksReal> in(String text) {
        return enoughDigits(text) && !plain(text) ? closely(text) : Optional.empty();
    }

    /// The same, whatever the text is like: letter by letter, with what is innocent taken out.
    static Optional<LooksReal> closely(String text) {
        String spelled = NUMBER_SIGN.matcher(spelled(text)).replaceAll(" ");
        String suspect = INNOCENT.matcher(spelled).replaceAll("|");
        List<String> groups = new ArrayList<>();
        int spacing = 0;
        for (int i = 0; i < suspect.length(); i++) {
            if (digit(suspect.charAt(i))) {
                int first = i;
                while (i + 1 < suspect.length() && digit(suspect.charAt(i + 1))) {
                    i++;
                }
                groups.add(suspect.substring(first, i + 1));
                spacing = 0;
                Optional<LooksReal> found = endingIn(groups);
                if (found.isPresent()) {
                    return found;
                }
            } else if (SPACING.indexOf(suspect.charAt(i)) < 0 || ++spacing > WIDEST_SPACING) {
                groups.clear();
            }
        }
        return Optional.empty();
    }

    /// Whether there are as many digits as the shortest such number has; what no digit can be
    /// read from in one character counts as one.
    private static boolean enoughDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            char one = text.charAt(i);
            if (Character.isDigit(one) || Character.isSurrogate(one)) {
                digits++;
            }
        }
        return digits == FEWEST_DIGITS;
    }

    /// Whether it is plain to see that no such number is in a text: every sign in it is read as
    /// it stands, and no run of groups of digits has as many as such a number.
    private static boolean plain(String text) {
        int[] groups = new int[MOST_GROUPS];
        int spacing = WIDEST_SPACING;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (digit(one)) {
                int first = i;
                while (i + 1 < text.length() && digit(text.charAt(i + 1))) {
                    i++;
                }
                spacing = 0;
                add(groups, i + 1 - first);
                if (couldBe(groups) || numberSign(text, i + 1)) {
                    return false;
                }
            } else if (!asItStands(one)) {
                return false;
            } else if (spacing < WIDEST_SPACING && SPACING.indexOf(one) >= 0) {
                spacing++;
            } else if (groups[MOST_GROUPS - 1] > 0) {
                Arrays.fill(groups, 0);
                spacing = WIDEST_SPACING;
            }
        }
        return true;
    }

    /// Adds the length of a group behind the others; the earliest is forgotten.
    private static void add(int[] groups, int length) {
        for (int i = 1; i < MOST_GROUPS; i++) {
            groups[i - 1] = groups[i];
        }
        groups[MOST_GROUPS - 1] = length;
    }

    /// Whether the last groups, taken together, have as many digits as such a number.
    private static boolean couldBe(int[] groups) {
        int digits = 0;
        for (int i = MOST_GROUPS - 1; i >= 0; i--) {
            digits += groups[i];
            if (digits >= FEWEST_DIGITS && digits <= MOST_DIGITS) {
                return true;
            }
        }
        return false;
    }

    private static boolean numberSign(String text, int place) {
        int next = place < text.length() && text.charAt(place) == ' ' ? place + 1 : place;
        return next < text.length() && "№#nNнН".indexOf(text.charAt(next)) >= 0;
    }

    /// Printed ASCII, and Cyrillic letters.
    private static boolean asItStands(char one) {
        return (one >= ' ' && one < 0x7F) || (one >= 'А' && one <= 'я') || one == 'ё' || one == 'Ё';
    }

    private static boolean digit(char one) {
        return one >= '0' && one <= '9';
    }

    /// The text with every digit as an ASCII digit, every dash as `-`, every space as a space,
    /// and without the characters nobody sees.
    private static String spelled(String text) {
        StringBuilder spelled = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .forEach(point -> {
                    if (Character.isDigit(point)) {
                        spelled.append((char) ('0' + Character.digit(point, 10)));
                    } else if (Character.getType(point) == Character.DASH_PUNCTUATION
                            || point == '\u2212') {
                        spelled.append('-');
                    } else if (Character.isSpaceChar(point) || Character.isWhitespace(point)) {
                        spelled.append(' ');
                    } else {
                        spelled.appendCodePoint(point);
                    }
                });
        return spelled.toString();
    }

    /// What the last groups of a spaced number look like, taken together.
    private static Optional<LooksReal> endingIn(List<String> groups) {
        int digits = 0;
        int earliest = Math.max(0, groups.size() - MOST_GROUPS);
        for (int first = groups.size() - 1; first >= earliest; first--) {
            digits += groups.get(first).length();
            if (digits > MOST_DIGITS) {
                return Optional.empty();
            }
            Optional<LooksReal> found = digits < FEWEST_DIGITS
                    ? Optional.empty()
                    : ofGroups(groups.subList(first, groups.size()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<LooksReal> ofGroups(List<String> groups) {
        String shape = groups.stream()
                .map(group -> String.valueOf(group.length()))
                .collect(Collectors.joining("-"));
        return ofGroups(shape, String.join("", groups));
    }

    /// What digits look like in groups of these lengths, such as `4-6`.
    private static Optional<LooksReal> ofGroups(String shape, String digits) {
        boolean noRegion = digits.startsWith("00");
        return switch (shape) {
            case "12" -> noRegion ? Optional.empty() : Optional.of(INN);
            case "10" ->
                noRegion ? Optional.empty() : Optional.of(innOfTen(digits) ? INN : PASSPORT);
            case "4-6", "2-2-6" -> noRegion ? Optional.empty() : Optional.of(PASSPORT);
            case "3-3-3-2", "9-2" ->
                digits.startsWith("000") ? Optional.empty() : Optional.of(SNILS);
            case "3-3-2-2", "3-3-4" -> Optional.of(PHONE);
            default -> digits.length() == 11 ? ofEleven(shape, digits) : Optional.empty();
        };
    }

    private static Optional<LooksReal> ofEleven(String shape, String digits) {
        boolean phone = digits.charAt(0) == '7' || digits.charAt(0) == '8';
        if (!shape.equals("11")) {
            return phone ? Optional.of(PHONE) : Optional.empty();
        }
        if (digits.startsWith("000")) {
            return Optional.empty();
        }
        return Optional.of(phone && !snils(digits) ? PHONE : SNILS);
    }

    private static boolean innOfTen(String digits) {
        int sum = 0;
        for (int i = 0; i < INN_OF_TEN.length; i++) {
            sum += INN_OF_TEN[i] * (digits.charAt(i) - '0');
        }
        return sum % 11 % 10 == digits.charAt(9) - '0';
    }

    private static boolean snils(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum % 101 % 100 == Integer.parseInt(digits.substring(9));
    }
}
