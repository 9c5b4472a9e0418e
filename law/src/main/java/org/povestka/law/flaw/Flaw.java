package org.povestka.law.flaw;

import java.util.List;

/// One thing that is wrong with an input, as a value that can be worded in any language.
///
/// Its parts are safe to print: one line each, no control characters, cut at [#LONGEST_PART],
/// and without any number that could belong to a real person.
///
/// @param place where it stands
/// @param kind what is wrong
/// @param parts what the sentence about it names, in the order the kind says
public record Flaw(Place place, Kind kind, List<String> parts) {

    /// The longest part that is printed whole, in characters.
    public static final int LONGEST_PART = 300;

    /// Checks the number of parts and makes each safe to print.
    public Flaw {
        if (parts.size() != kind.parts()) {
            throw new IllegalArgumentException(
                    "parts of " + kind + ": expected " + kind.parts() + ", found: " + parts);
        }
        parts = parts.stream().map(Flaw::shown).toList();
    }

    /// A flaw of this kind at this place.
    ///
    /// @param place where it stands
    /// @param kind what is wrong
    /// @param parts what the sentence names
    /// @return the flaw
    public static Flaw at(Place place, Kind kind, String... parts) {
        return new Flaw(place, kind, List.of(parts));
    }

    /// The part as a reader may see it. It is looked at before and after: what is
    /// innocent as a whole, a hash say, need not be so where it is cut, or where what is
    /// unseen is spelled out.
    private static String shown(String part) {
        if (LooksReal.in(part).isPresent()) {
            return "…";
        }
        StringBuilder shown = new StringBuilder();
        part.codePoints().limit(LONGEST_PART).forEach(point -> shown.append(shown(point)));
        if (part.codePointCount(0, part.length()) > LONGEST_PART) {
            shown.append('…');
        }
        return LooksReal.in(shown.toString()).isPresent() ? "…" : shown.toString();
    }

    private static String shown(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> "\\u" + HexDigits.of(point, 4);
            default -> new String(Character.toChars(point));
        };
    }

    /// What can be wrong; after each, in brackets, the parts of a flaw of this kind.
    public enum Kind {
        /// The input is empty.
        EMPTY(0),
        /// The input is too long to be one case (the most bytes).
        TOO_LONG(1),
        /// A line is too long to be one case (the most bytes).
        LINE_TOO_LONG(1),
        /// The input is no text in UTF-8 (the byte).
        NOT_UTF_8(1),
        /// A character that no text holds (its code).
        CONTROL_CHARACTER(1),
        /// Neither YAML nor JSON from here on (the rest of the line).
        SYNTAX(1),
        /// A tab indents a line of YAML.
        TAB(0),
        /// A bracket or a quote is opened and never closed (the rest of the line).
        NOT_CLOSED(1),
        /// An anchor of YAML (its name).
        ANCHOR(1),
        /// An alias of YAML (its name).
        ALIAS(1),
        /// A tag of YAML (the tag).
        TAG(1),
        /// A directive of YAML.
        DIRECTIVE(0),
        /// A second document in one file.
        SECOND_DOCUMENT(0),
        /// Lists and mappings nested too deep (the most levels).
        TOO_DEEP(1),
        /// A number that could belong to a real person (a name of [LooksReal]).
        LOOKS_REAL(1),

        /// A key nobody knows (the key, all keys known here).
        UNKNOWN_KEY(2),
        /// A key that is nearly a known one (the key, the known one).
        MISSPELT_KEY(2),
        /// A key that belongs to other events (the key, this kind of event).
        KEY_OF_OTHER_EVENT(2),
        /// A key given twice (the key, the line where it stood first).
        DUPLICATE_KEY(2),
        /// A key that is a list or a mapping.
        KEY_NOT_TEXT(0),
        /// A key that must be there (the key).
        MISSING_KEY(1),
        /// A key without a value (the key).
        NO_VALUE(1),
        /// A mapping was expected (the key, what was found).
        NOT_A_MAPPING(2),
        /// A list was expected (the key, what was found).
        NOT_A_LIST(2),
        /// One plain value was expected (the key, what was found).
        NOT_ONE_VALUE(2),
        /// A day was expected (the key, what was found).
        NOT_A_DAY(2),
        /// The calendar has no such day (the key, what was found).
        NO_SUCH_DAY(2),
        /// A moment or a day was expected (the key, what was found).
        NOT_A_MOMENT(2),
        /// True or false was expected (the key, what was found).
        NOT_TRUE_OR_FALSE(2),
        /// A whole number was expected (the key, what was found, the least, the most).
        NOT_A_COUNT(4),
        /// A share from 0 to 1 was expected (the key, what was found).
        NOT_A_SHARE(2),
        /// Shares that are not 1 together (the key, their sum).
        SHARES_NOT_WHOLE(2),
        /// The last day comes before the first (the last day, the first day).
        LAST_BEFORE_FIRST(2),
        /// The scenario that this one extends cannot be read (its name).
        NO_SUCH_BASE(1),
        /// Scenarios extend each other too often, or in a circle (the most).
        TOO_MANY_BASES(1),
        /// Another word was expected (the key, what was found, the words allowed).
        WRONG_WORD(3),
        /// A code of a region was expected (the key, what was found).
        NOT_A_REGION(2),
        /// A short visible name was expected (the key, what was found).
        NOT_A_NAME(2),
        /// A day before anything the law here knows (the key, what was found, the first day).
        TOO_EARLY(3),
        /// A day absurdly far away (the key, what was found, the last day).
        TOO_LATE(3),
        /// A case with neither events nor a day asked about.
        NO_EVENTS(0),
        /// A reform that changes nothing (what it could change).
        NOTHING_AMENDED(1),

        /// He is told to appear before the summons was placed (the date, the day of placing).
        APPEAR_BEFORE_PLACED(2),
        /// An excuse ends before it begins (the last day, the first day).
        UNTIL_BEFORE_ON(2),
        /// Recorded before the day begins anywhere on earth (the moment, the day).
        RECORDED_BEFORE_ON(2),
        /// Born after something that happened to him (the day of birth, the day of the event).
        BORN_AFTER_EVENT(2),
        /// An event before its summons was placed (the event, its day, the day of placing).
        EVENT_BEFORE_PLACED(3),
        /// An excuse accepted before its summons was placed (the day, the day of placing).
        ACCEPTED_BEFORE_PLACED(2),
        /// An excuse that began before placing needs the day it was accepted (the first day, the
        /// day of placing).
        ACCEPTED_NOT_SAID(2),
        /// An event of a summons in a case where none is placed (the event).
        NOTHING_PLACED(1),
        /// An event of a summons that is never placed (the event, the summons).
        NEVER_PLACED(2),
        /// An event that does not say which of several summonses it belongs to (the event).
        SUMMONS_NOT_SAID(1),
        /// A summons placed twice (the summons, the line of the first placing).
        PLACED_TWICE(2),
        /// A summons handed over and refused on one day (the summons, the day).
        HANDED_OVER_AND_REFUSED(2),

        /// A log that holds no entry.
        EMPTY_LOG(0),
        /// A file that is damaged or ends too early (its format).
        BROKEN_FILE(1),
        /// A column nobody knows (the column, all columns).
        UNKNOWN_COLUMN(2),
        /// A column that is nearly a known one (the column, the known one).
        MISSPELT_COLUMN(2),
        /// Two columns of one name (the name).
        DUPLICATE_COLUMN(1),
        /// A column that every log has (the column).
        MISSING_COLUMN(1),
        /// A row with more or fewer cells than the header (its cells, those of the header).
        RAGGED_ROW(2),
        /// A row longer than any log needs (the most bytes).
        ROW_TOO_LONG(1),
        /// A cell longer than any log needs (the column, the most characters).
        CELL_TOO_LONG(2),
        /// A word of an entry without the cell it needs (the column, the word of the entry).
        MISSING_CELL(2),
        /// A word that is nearly a known one (the column, what was found, the known one).
        MISSPELT_WORD(3),
        /// A day not written as the mapping says (the column, what was found, the pattern).
        NOT_OF_PATTERN(3),
        /// A measure that the word of the entry excludes (the measure, the word).
        MEASURE_OF_OTHER_WORD(2),
        /// An object that an event names and the log does not hold (its id).
        UNKNOWN_OBJECT(1),
        /// An event of more than one object of a type (the type).
        SECOND_OBJECT(1),
        /// XML that breaks its own rules.
        XML_SYNTAX(0),
        /// A column that by its name holds what identifies people (the column).
        IDENTIFYING_COLUMN(1),
        /// A cell that looks like a person's name or address of mail (the column).
        LOOKS_LIKE_A_NAME(1),
        /// A pattern of days that cannot be read (what was found).
        NOT_A_PATTERN(1),
        /// An offset that cannot be read (what was found).
        NOT_AN_OFFSET(1);

        private final int parts;

        Kind(int parts) {
            this.parts = parts;
        }

        /// How many parts a flaw of this kind has.
        ///
        /// @return the number of parts
        public int parts() {
            return parts;
        }

        /// The key under which the sentences about this kind stand.
        ///
        /// @return the key, such as `unknown-key`
        public String key() {
            StringBuilder key = new StringBuilder(name().length());
            for (char letter : name().toCharArray()) {
                key.append(letter == '_' ? '-' : Character.toLowerCase(letter));
            }
            return key.toString();
        }
    }
}
