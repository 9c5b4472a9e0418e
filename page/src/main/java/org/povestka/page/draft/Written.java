package org.povestka.page.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.Place;

/// A draft written as a case file in JSON, a fact a line, and where each value
/// went. What is not said in full is left out.
///
/// @param text the case file
/// @param spots where the values stand in it
public record Written(String text, List<Spot> spots) {

    /// Copies the spots.
    public Written {
        spots = List.copyOf(spots);
    }

    /// Where a value stands.
    ///
    /// @param line the line, counted from 1
    /// @param first the first column of key and value, counted from 1
    /// @param last the last column
    /// @param field the field of the form
    public record Spot(int line, int first, int last, String field) {

        boolean holds(Place place) {
            return place.line() == line && first <= place.column() && place.column() <= last;
        }
    }

    /// The draft as a case file; a value that was left empty is left out.
    static Written of(Draft draft) {
        Writer writer = new Writer();
        writer.raw("{\"person\":{");
        writer.values("person", draft.person());
        writer.raw("},\"events\":[");
        String comma = "";
        for (int i = 0; i < draft.facts().size(); i++) {
            if (draft.missing(i).isEmpty()) {
                writer.raw(comma);
                writer.fact("fact." + i, draft.facts().get(i));
                comma = ",";
            }
        }
        writer.raw("]}");
        return new Written(writer.text.toString(), writer.spots);
    }

    /// The field that a flaw is about, if it is about one.
    public Optional<String> field(Flaw flaw) {
        Optional<String> field = field(flaw.place());
        return flaw.kind() == Flaw.Kind.ACCEPTED_NOT_SAID
                ? field.map(on -> on.substring(0, on.lastIndexOf('.') + 1) + "accepted")
                : field;
    }

    /// The field whose value stands at a place; a fact's day for a flaw of the
    /// whole fact.
    public Optional<String> field(Place place) {
        Optional<Spot> exact = spots.stream().filter(spot -> spot.holds(place)).findFirst();
        return exact.or(() -> spots.stream()
                        .filter(spot -> spot.line() == place.line())
                        .findFirst())
                .map(Spot::field);
    }

    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Spot> spots = new ArrayList<>();
        private int line = 1;
        private int lineBegins;
        private boolean comma;

        void raw(String json) {
            text.append(json);
            comma = false;
        }

        void line() {
            text.append('\n');
            line++;
            lineBegins = text.length();
        }

        void fact(String group, Fact fact) {
            line();
            raw("{");
            value(group + ".on", "what", fact.what());
            values(group, fact.values());
            raw("}");
        }

        void values(String group, Map<String, String> values) {
            values.forEach((key, value) -> {
                if (Fact.said(value)) {
                    value(group + "." + key, key, value.strip());
                }
            });
        }

        void value(String field, String key, String value) {
            text.append(comma ? "," : "");
            int first = text.length() - lineBegins + 1;
            quote(key);
            text.append(':');
            if (key.equals("account")) {
                text.append(value);
            } else {
                quote(value);
            }
            spots.add(new Spot(line, first, text.length() - lineBegins, field));
            comma = true;
        }

        private void quote(String value) {
            text.append('"');
            for (int i = 0; i < value.length(); i++) {
                char letter = value.charAt(i);
                if (letter == '"' || letter == '\\') {
                    text.append('\\').append(letter);
                } else if (letter < ' ') {
                    text.append(' ');
                } else {
                    text.append(letter);
                }
            }
            text.append('"');
        }
    }
}
