package org.povestka.journal.tree;

import java.util.List;
import java.util.Optional;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.LooksReal;
import org.povestka.law.flaw.Place;

/// A value in a file, with the place where it stands.
public sealed interface Tree {

    /// Where the value begins.
    Place place();

    /// The value in short, for a message: the text itself, `[…]` or `{…}`.
    String shown();

    /// One plain value, always kept as its text.
    record Text(Place place, String text, Style style) implements Tree {

        /// A value as it was found; of a number that looks real nothing is kept but the flaw.
        public static Text found(Place place, String text, Style style, Flaws flaws) {
            Optional<LooksReal> number = LooksReal.in(text);
            if (number.isPresent()) {
                flaws.add(place, Flaw.Kind.LOOKS_REAL, number.get().name());
                return new Text(place, "", Style.REFUSED);
            }
            return new Text(place, text, style);
        }

        /// Whether nothing stands here: an empty text, or YAML's and JSON's null.
        public boolean blank() {
            return text.isBlank()
                    || (style == Style.PLAIN && (text.equals("null") || text.equals("~")));
        }

        @Override
        public String shown() {
            return style == Style.REFUSED ? "…" : text;
        }
    }

    /// A list.
    record Items(Place place, List<Tree> items) implements Tree {

        /// Copies the items.
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String shown() {
            return "[…]";
        }
    }

    /// A mapping, its entries as written: a key may stand twice.
    record Mapping(Place place, List<Entry> entries) implements Tree {

        /// Copies the entries.
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public String shown() {
            return "{…}";
        }
    }

    /// A key and its value.
    record Entry(Tree key, Tree value) {}

    /// How a text is written.
    enum Style {
        /// Without quotes.
        PLAIN,
        /// In quotes or as a block: never true, false or null.
        QUOTED,
        /// Already refused as a number that looks real; it is not looked at again.
        REFUSED
    }
}
