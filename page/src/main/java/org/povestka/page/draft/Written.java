package org.povestka.page.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Tree;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.Place;

/// A draft written as a case file in JSON, a fact a line, and where each value
/// went. What is not said in full is left out.
///
/// @param text the case file
/// @param spots where the values stand in it
public record Written(String text, List<Spot> spots) {

    /// Behind the last sign of ASCII that is written as itself.
    private static final int LAST_PLAIN = 0x7F;

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
        writer.draft(draft);
        return new Written(writer.text.toString(), writer.spots);
    }

    /// The case in a draft, or what is wrong with it: what the reader of case files says of the
    /// text. The text is put together and taken apart again only where it holds a character
    /// that the reader of texts may refuse.
    static CaseFile read(Draft draft) {
        Writer writer = new Writer();
        Tree tree = writer.draft(draft);
        return writer.plain
                ? CaseFiles.read(tree, writer.flaws)
                : Draft.read(writer.text.toString());
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

    /// Writes the text, and beside it the tree that a reader makes of the text.
    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Spot> spots = new ArrayList<>();
        private final Flaws flaws = Flaws.of(Draft.FORM);
        private boolean plain = true;
        private int line = 1;
        private int lineBegins;

        Tree draft(Draft draft) {
            List<Tree.Entry> root = new ArrayList<>();
            Place top = here();
            text.append('{');
            root.add(new Tree.Entry(key("person"), values("person", draft.person())));
            text.append(',');
            root.add(new Tree.Entry(key("events"), events(draft)));
            text.append('}');
            return new Tree.Mapping(top, root);
        }

        private Tree events(Draft draft) {
            Place place = here();
            List<Tree> events = new ArrayList<>();
            text.append('[');
            for (int i = 0; i < draft.facts().size(); i++) {
                if (draft.missing(i).isEmpty()) {
                    text.append(events.isEmpty() ? "" : ",");
                    nextLine();
                    events.add(event("fact." + i, draft.facts().get(i)));
                }
            }
            text.append(']');
            return new Tree.Items(place, events);
        }

        private Tree event(String group, Fact fact) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("what", fact.what());
            values.putAll(fact.values());
            return values(group, values);
        }

        private Tree values(String group, Map<String, String> values) {
            Place place = here();
            List<Tree.Entry> entries = new ArrayList<>();
            text.append('{');
            values.forEach((key, value) -> {
                if (Fact.said(value)) {
                    text.append(entries.isEmpty() ? "" : ",");
                    entries.add(entry(group, key, value.strip()));
                }
            });
            text.append('}');
            return new Tree.Mapping(place, entries);
        }

        private Tree.Entry entry(String group, String key, String value) {
            int first = column();
            Tree named = key(key);
            Place place = here();
            Tree.Style style = key.equals("account") ? Tree.Style.PLAIN : Tree.Style.QUOTED;
            if (style == Tree.Style.PLAIN) {
                text.append(value);
            } else {
                quote(value);
            }
            String field = group + "." + (key.equals("what") ? "on" : key);
            spots.add(new Spot(line, first, column() - 1, field));
            return new Tree.Entry(named, Tree.Text.found(place, value, style, flaws));
        }

        private Tree key(String key) {
            Place place = here();
            quote(key);
            text.append(':');
            return new Tree.Text(place, key, Tree.Style.QUOTED);
        }

        private void nextLine() {
            text.append('\n');
            line++;
            lineBegins = text.length();
        }

        private Place here() {
            return flaws.place(line, column());
        }

        private int column() {
            return text.length() - lineBegins + 1;
        }

        private void quote(String value) {
            text.append('"');
            for (int i = 0; i < value.length(); i++) {
                char letter = value.charAt(i);
                plain &= letter >= ' ' && letter < LAST_PLAIN;
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
