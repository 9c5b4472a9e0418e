package org.povestka.audit.read.flaw;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.LooksReal;

/// Finds what could belong to a real person: a number, a name, an address of mail, a column
/// that holds such things by its name.
public final class Guard {

    private static final Set<String> IDENTIFYING = Set.of(
            "address",
            "email",
            "firstname",
            "fio",
            "inn",
            "lastname",
            "msisdn",
            "passport",
            "patronymic",
            "phone",
            "snils",
            "surname",
            "telephone",
            "адрес",
            "инн",
            "отчество",
            "паспорт",
            "паспорта",
            "паспортные",
            "снилс",
            "телефон",
            "телефона",
            "фамилии",
            "фамилия",
            "фио");

    /// Words that may stand beside an identifying one without changing what the column holds.
    private static final Set<String> BESIDE = Set.of(
            "code",
            "data",
            "full",
            "given",
            "id",
            "mail",
            "mobile",
            "name",
            "no",
            "num",
            "number",
            "of",
            "person",
            "series",
            "user",
            "гражданина",
            "данные",
            "имя",
            "лица",
            "номер",
            "призывника",
            "серия",
            "код",
            "рф",
            "и",
            "the");

    private static final Set<String> WHOLE =
            Set.of("e mail", "mail", "first name", "full name", "last name", "имя", "ф и о");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    /// Two words with capital letters, of which the second ends as only a patronymic does.
    private static final Pattern PATRONYMIC =
            Pattern.compile("\\p{Lu}[\\p{L}-]+\\s+(?:\\p{Lu}\\p{L}*"
                    + "(?iu:[ое]вич[ауе]?|[ое]вичем|[ое]вн[аыеу]|[ое]вной|ичн[аыеу]|ичной"
                    + "|[oe]vi[ct]h|[oe]vna|ichna)"
                    + "|(?iu:ильич|кузьмич|лукич|фомич|никитич)[ауе]?"
                    + "|\\p{Lu}\\p{L}+\\s+(?iu:оглы|кызы))(?!\\p{L})");

    private static final Pattern INITIALS = Pattern.compile(
            "\\p{Lu}\\p{Ll}{2,}\\s+\\p{Lu}\\.\\s?\\p{Lu}\\.|\\p{Lu}\\.\\s?\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}{2,}");

    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+\\.[\\p{L}\\d.-]+");

    private Guard() {}

    /// Whether a column of this name holds what identifies people.
    ///
    /// @param header the name of the column
    /// @return true of `passport_number` or `Фамилия`; false of `case` or `region`
    public static boolean identifies(String header) {
        String words = NO_LETTERS
                .matcher(HUMP.matcher(header).replaceAll(" ").toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
        if (WHOLE.contains(words)) {
            return true;
        }
        boolean found = IDENTIFYING.contains(words.replace(" ", ""));
        for (String word : words.split(" ", -1)) {
            if (IDENTIFYING.contains(word)) {
                found = true;
            } else if (!BESIDE.contains(word) && !IDENTIFYING.contains(words.replace(" ", ""))) {
                return false;
            }
        }
        return found;
    }

    /// Adds a flaw where a text could belong to a real person.
    ///
    /// @param text the text of a cell
    /// @param column the name of its column
    /// @param at where the flaw goes, if there is one
    /// @return true where nothing was found
    public static boolean passes(String text, String column, Spot at) {
        Optional<LooksReal> number = LooksReal.in(text);
        if (number.isPresent()) {
            at.real(Flaw.Kind.LOOKS_REAL, number.get().name());
            return false;
        }
        if (named(text)) {
            at.real(Flaw.Kind.LOOKS_LIKE_A_NAME, column);
            return false;
        }
        return true;
    }

    /// Whether a text holds somebody's name with patronymic or initials, or an address of mail.
    ///
    /// @param text any text
    /// @return true of `Иванов Иван Иванович` or `Ivanov I. I.`
    public static boolean named(String text) {
        if (text.indexOf('@') >= 0 && MAIL.matcher(text).find()) {
            return true;
        }
        return text.indexOf(' ') >= 0
                && (patronymic(text)
                        || (text.indexOf('.') >= 0 && INITIALS.matcher(text).find()));
    }

    private static boolean patronymic(String text) {
        return capital(text) && PATRONYMIC.matcher(text).find();
    }

    private static boolean capital(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Where a flaw about a cell goes.
    public interface Spot {

        /// Adds a flaw of this place.
        ///
        /// @param kind what it looks like
        /// @param part what the sentence names
        void real(Flaw.Kind kind, String part);
    }
}
