package org.povestka.server.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.povestka.law.flaw.LooksReal;

/// Reads the fields of a request and notes everything that is wrong with them; what it gives
/// back for a wrong field is never used.
final class FieldReader {

    private static final int LONGEST = 200;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final Map<String, String> fields;
    private final List<Wrong> wrong = new ArrayList<>();

    FieldReader(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    List<Wrong> wrong() {
        return List.copyOf(wrong);
    }

    boolean has(String name) {
        return !fields.getOrDefault(name, "").isBlank();
    }

    /// A text that is short and holds no number that could be a real person's.
    String text(String name) {
        String text = fields.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            note(name, "missing", "");
        } else if (text.length() > LONGEST) {
            note(name, "too-long", "");
        } else if (LooksReal.in(text).isPresent()) {
            note(name, "looks-real", "");
        }
        return text;
    }

    LocalDate day(String name) {
        String text = text(name);
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(FIRST) || day.isAfter(LAST)) {
                note(name, "far-day", text);
            }
            return day;
        } catch (DateTimeException e) {
            note(name, "no-day", text);
            return FIRST;
        }
    }

    Optional<Instant> moment(String name) {
        try {
            Instant moment = Instant.parse(fields.getOrDefault(name, ""));
            return moment.getEpochSecond() / 86_400 > LAST.toEpochDay()
                    ? Optional.empty()
                    : Optional.of(moment);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    int count(String name, int most) {
        return number(name, "no-count", 1, most);
    }

    /// A whole number, both bounds included.
    int number(String name, int least, int most) {
        return number(name, "no-number", least, most);
    }

    private int number(String name, String problem, int least, int most) {
        String text = text(name);
        try {
            int number = Integer.parseInt(text);
            if (number < least || number > most) {
                note(name, problem, text);
                return least;
            }
            return number;
        } catch (NumberFormatException e) {
            note(name, problem, text);
            return least;
        }
    }

    /// The value that has the text for its word.
    <E> E one(String name, E[] values, Function<E, String> word) {
        String text = text(name);
        return Stream.of(values)
                .filter(value -> word.apply(value).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    note(name, "no-such-word", text);
                    return values[0];
                });
    }

    <T> T orElse(String name, Optional<T> value, String problem, T otherwise) {
        if (value.isEmpty()) {
            note(name, problem, fields.getOrDefault(name, ""));
        }
        return value.orElse(otherwise);
    }

    /// A text of any length, read by somebody else.
    String raw(String name) {
        return fields.getOrDefault(name, "");
    }

    /// A text that may be left out.
    String maybe(String name) {
        return has(name) ? text(name) : "";
    }

    /// The names of all fields.
    Set<String> names() {
        return fields.keySet();
    }

    /// Notes what is wrong with a part of the request that was read by itself.
    void take(String place, FieldReader part) {
        part.wrong.forEach(
                one -> wrong.add(new Wrong(place + "." + one.field(), one.problem(), one.found())));
    }

    /// Notes a flaw; one a field is enough.
    private void note(String name, String problem, String found) {
        boolean noted = wrong.stream().anyMatch(one -> one.field().equals(name));
        if (!noted) {
            String shown = LooksReal.in(found).isPresent() ? "" : found;
            wrong.add(new Wrong(
                    name, problem, shown.substring(0, Math.min(shown.length(), LONGEST))));
        }
    }
}
