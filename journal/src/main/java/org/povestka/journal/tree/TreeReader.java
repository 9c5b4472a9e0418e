package org.povestka.journal.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.Place;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML, and JSON, which is YAML 1.2, into a [Tree]; every value stays the text it is.
///
/// Anchors, aliases, tags, directives, second documents, deep nesting and numbers that look real
/// are flaws: nothing in a file can grow beyond what stands in it.
public final class TreeReader {

    /// The most bytes of a file, and of a line in a file of many lines.
    public static final int MOST_BYTES = 1 << 20;

    static final int MOST_LEVELS = 16;
    static final int SHORT = 1 << 12;

    /// YAML lets a key on one line with its value be some longer than that.
    static final int LONGEST_KEY = 1 << 9;

    /// The parser takes a text in pieces and copies what it holds with each: a text is one
    /// piece.
    private static final LoadSettings OF_SHORT = settings(SHORT);

    private static final LoadSettings OF_LONG = settings(MOST_BYTES + 1);

    private final Flaws flaws;
    private final Iterator<Event> events;

    private TreeReader(Flaws flaws, Iterator<Event> events) {
        this.flaws = flaws;
        this.events = events;
    }

    /// The one value in a file, or nothing where flaws say why; of a file that is too long no
    /// more is read than shows it.
    public static Optional<Tree> read(InputStream in, Flaws flaws) {
        return bytes(in, flaws).flatMap(bytes -> of(bytes, flaws));
    }

    /// The same for whoever reads many files: of JSON on one line it takes less than half the
    /// time, once another library is loaded.
    public static Optional<Tree> oneOfMany(InputStream in, Flaws flaws) {
        return bytes(in, flaws).flatMap(bytes -> oneOfMany(bytes, flaws));
    }

    /// The one value in these bytes, or nothing where flaws say why.
    public static Optional<Tree> of(byte[] bytes, Flaws flaws) {
        return SourceText.of(bytes, flaws).flatMap(text -> ofText(text, flaws));
    }

    /// The same for whoever reads many texts.
    public static Optional<Tree> oneOfMany(byte[] bytes, Flaws flaws) {
        Optional<Tree> tree = JsonTree.of(bytes, flaws);
        return tree.isPresent() ? tree : of(bytes, flaws);
    }

    private static Optional<byte[]> bytes(InputStream in, Flaws flaws) {
        Place top = flaws.place(1, 1);
        byte[] bytes;
        try {
            bytes = in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(top.file(), e);
        }
        if (bytes.length > MOST_BYTES) {
            flaws.add(top, Flaw.Kind.TOO_LONG, String.valueOf(MOST_BYTES));
            return Optional.empty();
        }
        return Optional.of(bytes);
    }

    private static Optional<Tree> ofText(String text, Flaws flaws) {
        LoadSettings settings = text.length() < SHORT ? OF_SHORT : OF_LONG;
        try {
            Iterator<Event> events = new Parse(settings).parseString(text).iterator();
            return new TreeReader(flaws, events).document();
        } catch (YamlEngineException e) {
            SyntaxFlaw.add(e, text, flaws);
            return Optional.empty();
        } catch (NumberFormatException e) {
            // The parser's answer to a text that ends right after the u of an escape.
            SyntaxFlaw.addAtEnd(text, flaws);
            return Optional.empty();
        }
    }

    private static LoadSettings settings(int characters) {
        return LoadSettings.builder()
                .setUseMarks(true)
                .setBufferSize(characters)
                .build();
    }

    private Optional<Tree> document() {
        events.next();
        Event first = events.next();
        if (!(first instanceof DocumentStartEvent start)) {
            flaws.add(flaws.place(1, 1), Flaw.Kind.EMPTY);
            return Optional.empty();
        }
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            flaws.add(place(start), Flaw.Kind.DIRECTIVE);
        }
        Optional<Tree> value = value(events.next(), 1);
        if (value.isEmpty()) {
            return value;
        }
        events.next();
        Event last = events.next();
        if (last instanceof DocumentStartEvent) {
            flaws.add(place(last), Flaw.Kind.SECOND_DOCUMENT);
        }
        if (value.get() instanceof Tree.Text text && text.blank()) {
            flaws.add(flaws.place(1, 1), Flaw.Kind.EMPTY);
            return Optional.empty();
        }
        return value;
    }

    /// The value that begins with this event, or nothing where the nesting is too deep to go on.
    private Optional<Tree> value(Event event, int level) {
        Place place = place(event);
        if (level > MOST_LEVELS) {
            flaws.add(place, Flaw.Kind.TOO_DEEP, String.valueOf(MOST_LEVELS));
            return Optional.empty();
        }
        if (event instanceof AliasEvent alias) {
            flaws.add(place, Flaw.Kind.ALIAS, "*" + alias.getAlias());
            return Optional.of(new Tree.Text(place, "", Tree.Style.REFUSED));
        }
        if (event instanceof NodeEvent node) {
            node.getAnchor().ifPresent(anchor -> flaws.add(place, Flaw.Kind.ANCHOR, "&" + anchor));
        }
        return switch (event) {
            case SequenceStartEvent start -> {
                start.getTag().ifPresent(tag -> flaws.add(place, Flaw.Kind.TAG, tag));
                yield items(place, level);
            }
            case MappingStartEvent start -> {
                start.getTag().ifPresent(tag -> flaws.add(place, Flaw.Kind.TAG, tag));
                yield mapping(place, level);
            }
            case ScalarEvent scalar -> {
                scalar.getTag().ifPresent(tag -> flaws.add(place, Flaw.Kind.TAG, tag));
                yield Optional.of(text(place, scalar));
            }
            default -> throw new IllegalStateException("a value was expected, found: " + event);
        };
    }

    private Optional<Tree> items(Place place, int level) {
        List<Tree> items = new ArrayList<>();
        for (Event next = events.next();
                !(next instanceof SequenceEndEvent);
                next = events.next()) {
            Optional<Tree> item = value(next, level + 1);
            if (item.isEmpty()) {
                return item;
            }
            items.add(item.get());
        }
        return Optional.of(new Tree.Items(place, items));
    }

    private Optional<Tree> mapping(Place place, int level) {
        List<Tree.Entry> entries = new ArrayList<>();
        for (Event next = events.next(); !(next instanceof MappingEndEvent); next = events.next()) {
            Optional<Tree> key = value(next, level + 1);
            if (key.isEmpty()) {
                return key;
            }
            Optional<Tree> value = value(events.next(), level + 1);
            if (value.isEmpty()) {
                return value;
            }
            entries.add(new Tree.Entry(key.get(), value.get()));
        }
        return Optional.of(new Tree.Mapping(place, entries));
    }

    private Tree text(Place place, ScalarEvent scalar) {
        Tree.Style style =
                scalar.getScalarStyle() == ScalarStyle.PLAIN ? Tree.Style.PLAIN : Tree.Style.QUOTED;
        return Tree.Text.found(place, scalar.getValue(), style, flaws);
    }

    private Place place(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return flaws.place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
