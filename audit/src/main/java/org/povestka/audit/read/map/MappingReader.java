package org.povestka.audit.read.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povestka.audit.log.Column;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Table;
import org.povestka.journal.tree.Tree;
import org.povestka.journal.tree.Words;
import org.povestka.law.flaw.Flaw;

/// Reads a tree as a mapping.
final class MappingReader {

    /// The word under which words of `what` stand whose entries say nothing here.
    static final String IGNORE = "ignore";

    private static final List<String> KEYS =
            List.of("columns", "words", "constants", IGNORE, "days", "offset", "objects");

    private static final List<String> COLUMNS =
            Arrays.stream(Column.values()).map(Column::word).toList();

    private static final List<Column> WITH_WORDS = Arrays.stream(Column.values())
            .filter(column -> !Vocabulary.of(column).isEmpty())
            .toList();

    private static final List<Column> WITH_CONSTANTS = List.of(
            Column.WHAT,
            Column.REASON,
            Column.RECEIVER,
            Column.CATEGORY,
            Column.ACCOUNT,
            Column.REGION,
            Column.GROUP,
            Column.OFFICE,
            Column.EDITION,
            Column.HAND);

    private static final Pattern REGION = Pattern.compile("RU-[A-Z]{2,3}");
    private static final Pattern OFFSET = Pattern.compile("([+-])(0\\d|1[0-7]):([0-5]\\d)");

    private final Table table;
    private final Flaws flaws;

    private MappingReader(Table table, Flaws flaws) {
        this.table = table;
        this.flaws = flaws;
    }

    /// The mapping in a tree; where there is none, or anything in it is wrong, the flaws.
    static MappingFile read(Optional<Tree> tree, Flaws flaws) {
        return tree.flatMap(root -> Table.of(root, "mapping", KEYS, flaws))
                .map(table -> new MappingReader(table, flaws).read())
                .orElseGet(() -> new MappingFile.Flawed(flaws.inOrder()));
    }

    private MappingFile read() {
        Set<String> events = new HashSet<>();
        Mapping.Names names = new Mapping.Names(columns(), words(events));
        Set<String> ignored = new HashSet<>();
        texts(table, IGNORE, text -> ignored.add(text.text()));
        Mapping mapping = new Mapping(
                names,
                constants(),
                new Mapping.Ignored(ignored, events),
                new Mapping.Times(days(), offset()),
                objects());
        return flaws.none()
                ? new MappingFile.Mapped(mapping)
                : new MappingFile.Flawed(flaws.inOrder());
    }

    private Map<String, List<Column>> columns() {
        Map<String, List<Column>> columns = new HashMap<>();
        part("columns", COLUMNS).ifPresent(part -> {
            for (Column column : Column.values()) {
                texts(
                        part,
                        column.word(),
                        text -> columns.computeIfAbsent(text.text(), key -> new ArrayList<>())
                                .add(column));
            }
        });
        return columns;
    }

    private Map<Column, Map<String, String>> words(Set<String> ignored) {
        Map<Column, Map<String, String>> words = new EnumMap<>(Column.class);
        Optional<Table> part =
                part("words", WITH_WORDS.stream().map(Column::word).toList());
        for (Column column : WITH_WORDS) {
            part.filter(it -> it.has(column.word())).ifPresent(it -> {
                List<String> ours = new ArrayList<>(Vocabulary.of(column));
                if (column == Column.WHAT) {
                    ours.add(IGNORE);
                }
                Table.of(it.value(column.word()), column.word(), ours, flaws)
                        .ifPresent(found -> words.put(column, foreign(found, ours, ignored)));
            });
        }
        return words;
    }

    /// The foreign words under each of ours; one that stands under two is a flaw.
    private Map<String, String> foreign(Table part, List<String> ours, Set<String> ignored) {
        Map<String, String> words = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (String word : ours) {
            texts(part, word, text -> {
                Integer first = lines.putIfAbsent(text.text(), text.place().line());
                if (first != null) {
                    String line = String.valueOf(first);
                    flaws.add(text.place(), Flaw.Kind.DUPLICATE_KEY, text.text(), line);
                } else if (word.equals(IGNORE)) {
                    ignored.add(text.text());
                } else {
                    words.put(text.text(), word);
                }
            });
        }
        return words;
    }

    private Map<Column, String> constants() {
        Map<Column, String> constants = new EnumMap<>(Column.class);
        Optional<Table> part =
                part("constants", WITH_CONSTANTS.stream().map(Column::word).toList());
        part.ifPresent(it -> {
            for (Column column : WITH_CONSTANTS) {
                constant(it, column).ifPresent(value -> constants.put(column, value));
            }
        });
        return constants;
    }

    private Optional<String> constant(Table part, Column column) {
        List<String> words = Vocabulary.of(column);
        if (!words.isEmpty()) {
            return part.word(column.word(), Words.of(words, word -> word));
        }
        Optional<String> text = part.text(column.word());
        if (column == Column.REGION
                && text.isPresent()
                && !REGION.matcher(text.get()).matches()) {
            Flaw.Kind kind = Flaw.Kind.NOT_A_REGION;
            flaws.add(part.place(column.word()), kind, column.word(), text.get());
        }
        return text;
    }

    private DayForm days() {
        Optional<String> pattern = table.text("days");
        Optional<DayForm> form = pattern.flatMap(DayForm::of);
        if (pattern.isPresent() && form.isEmpty()) {
            flaws.add(table.place("days"), Flaw.Kind.NOT_A_PATTERN, pattern.get());
        }
        return form.orElse(DayForm.ISO);
    }

    private int offset() {
        Optional<String> text = table.text("offset");
        if (text.isEmpty()) {
            return Mapping.Times.NOT_SAID;
        }
        Matcher parts = OFFSET.matcher(text.get());
        if (!parts.matches()) {
            flaws.add(table.place("offset"), Flaw.Kind.NOT_AN_OFFSET, text.get());
            return Mapping.Times.NOT_SAID;
        }
        int seconds =
                3_600 * Integer.parseInt(parts.group(2)) + 60 * Integer.parseInt(parts.group(3));
        return parts.group(1).equals("-") ? -seconds : seconds;
    }

    private Mapping.Objects objects() {
        Optional<Table> part = part("objects", List.of("person", "summons"));
        Mapping.Objects ours = Mapping.NONE.objects();
        return new Mapping.Objects(
                part.flatMap(it -> it.text("person")).orElse(ours.person()),
                part.flatMap(it -> it.text("summons")).orElse(ours.summons()));
    }

    private Optional<Table> part(String key, List<String> known) {
        return table.has(key) ? Table.of(table.value(key), key, known, flaws) : Optional.empty();
    }

    /// Hands over the one text under a key, or each of a list.
    private void texts(Table part, String key, Consumer<Tree.Text> taker) {
        if (!part.has(key)) {
            return;
        }
        if (!(part.value(key) instanceof Tree.Items items)) {
            part.text(key).ifPresent(text -> taker.accept((Tree.Text) part.value(key)));
            return;
        }
        for (Tree item : items.items()) {
            if (item instanceof Tree.Text text && !text.blank()) {
                taker.accept(text);
            } else {
                flaws.add(item.place(), Flaw.Kind.NOT_ONE_VALUE, key, item.shown());
            }
        }
    }
}
