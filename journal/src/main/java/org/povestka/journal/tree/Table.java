package org.povestka.journal.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.Place;
import org.povestka.law.time.Span;

/// A mapping whose keys are known, read value by value; whatever does not fit becomes a flaw,
/// and then the value is as if it were not there.
public final class Table {

    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,8}");

    private final Place place;
    private final Flaws flaws;
    private final Map<String, Tree.Entry> entries = new LinkedHashMap<>();
    private final Set<String> misspelt = new HashSet<>();

    private Table(Place place, Flaws flaws) {
        this.place = place;
        this.flaws = flaws;
    }

    /// The table in a tree, or nothing if the tree is no mapping. Unknown and repeated keys are
    /// flaws.
    public static Optional<Table> of(
            Tree tree, String name, Collection<String> known, Flaws flaws) {
        if (!(tree instanceof Tree.Mapping mapping)) {
            if (!refused(tree)) {
                flaws.add(tree.place(), Flaw.Kind.NOT_A_MAPPING, name, tree.shown());
            }
            return Optional.empty();
        }
        Table table = new Table(mapping.place(), flaws);
        for (Tree.Entry entry : mapping.entries()) {
            if (!(entry.key() instanceof Tree.Text key)) {
                flaws.add(entry.key().place(), Flaw.Kind.KEY_NOT_TEXT);
            } else if (known.contains(key.text())) {
                table.addOnce(key, entry);
            } else if (!refused(key)) {
                table.refuse(key, known);
            }
        }
        return Optional.of(table);
    }

    private void addOnce(Tree.Text key, Tree.Entry entry) {
        Tree.Entry first = entries.putIfAbsent(key.text(), entry);
        if (first != null) {
            String line = String.valueOf(first.key().place().line());
            flaws.add(key.place(), Flaw.Kind.DUPLICATE_KEY, key.text(), line);
        }
    }

    private void refuse(Tree.Text key, Collection<String> known) {
        Optional<String> near = Nearest.to(key.text(), known);
        if (near.isPresent()) {
            flaws.add(key.place(), Flaw.Kind.MISSPELT_KEY, key.text(), near.get());
            misspelt.add(near.get());
        } else {
            flaws.add(key.place(), Flaw.Kind.UNKNOWN_KEY, key.text(), String.join(", ", known));
        }
    }

    private static boolean refused(Tree tree) {
        return tree instanceof Tree.Text text && text.style() == Tree.Style.REFUSED;
    }

    /// Where the table begins.
    public Place place() {
        return place;
    }

    /// Where the value of a key begins, or the table if the key is not there.
    public Place place(String key) {
        return has(key) ? value(key).place() : place;
    }

    /// Where a key stands that is there.
    public Place keyPlace(String key) {
        return entry(key).key().place();
    }

    /// Whether the key is there.
    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /// The known keys that are there, in their order.
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /// Demands that a key be there; one that is there misspelt was refused already.
    public void require(String key) {
        if (!has(key) && !misspelt.contains(key)) {
            flaws.add(place, Flaw.Kind.MISSING_KEY, key);
        }
    }

    /// The value of a key that is there.
    public Tree value(String key) {
        return entry(key).value();
    }

    /// The items of a list.
    public List<Tree> items(String key) {
        if (!has(key) || refused(value(key))) {
            return List.of();
        }
        if (value(key) instanceof Tree.Items items) {
            return items.items();
        }
        flaws.add(place(key), Flaw.Kind.NOT_A_LIST, key, value(key).shown());
        return List.of();
    }

    /// A text that is not blank.
    public Optional<String> text(String key) {
        return has(key) ? text(key, value(key)).map(Tree.Text::text) : Optional.empty();
    }

    /// What the word under a key means.
    public <T> Optional<T> word(String key, Words<T> words) {
        Optional<String> text = text(key);
        Optional<T> meaning = text.flatMap(words::meaning);
        if (text.isPresent() && meaning.isEmpty()) {
            flaws.add(place(key), Flaw.Kind.WRONG_WORD, key, text.get(), words.toString());
        }
        return meaning;
    }

    /// True or false, without quotes.
    public Optional<Boolean> truth(String key) {
        Optional<Tree.Text> text = has(key) ? text(key, value(key)) : Optional.empty();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean plain = text.get().style() == Tree.Style.PLAIN;
        if (plain && text.get().text().equals("true")) {
            return Optional.of(true);
        }
        if (plain && text.get().text().equals("false")) {
            return Optional.of(false);
        }
        flaws.add(place(key), Flaw.Kind.NOT_TRUE_OR_FALSE, key, text.get().text());
        return Optional.empty();
    }

    /// A whole number within the bounds, both included.
    public Optional<Integer> count(String key, int least, int most) {
        Optional<String> text = text(key);
        Optional<Integer> count = text.filter(digits -> COUNT.matcher(digits).matches())
                .map(Integer::valueOf)
                .filter(found -> found >= least && found <= most);
        if (text.isPresent() && count.isEmpty()) {
            String[] parts = {key, text.get(), String.valueOf(least), String.valueOf(most)};
            flaws.add(place(key), Flaw.Kind.NOT_A_COUNT, parts);
        }
        return count;
    }

    /// A day within the range, either end included.
    public Optional<LocalDate> day(String key, Span range) {
        return has(key) ? day(key, value(key), range) : Optional.empty();
    }

    /// The days of a list, each within the range.
    public List<LocalDate> days(String key, Span range) {
        return items(key).stream()
                .flatMap(item -> day(key, item, range).stream())
                .toList();
    }

    /// A moment, or the first moment of a day in UTC; the day of either in UTC is within the
    /// range.
    public Optional<Instant> moment(String key, Span range) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (WrittenDay.dayShaped(text.get())) {
            return day(key, range).map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC));
        }
        Optional<Instant> moment = WrittenMoment.moment(text.get());
        if (moment.isEmpty()) {
            flaws.add(place(key), Flaw.Kind.NOT_A_MOMENT, key, text.get());
        }
        return moment.filter(found ->
                within(key, place(key), found.atOffset(ZoneOffset.UTC).toLocalDate(), range));
    }

    private Optional<LocalDate> day(String key, Tree tree, Span range) {
        Optional<String> text = text(key, tree).map(Tree.Text::text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!WrittenDay.dayShaped(text.get())) {
            flaws.add(tree.place(), Flaw.Kind.NOT_A_DAY, key, text.get());
            return Optional.empty();
        }
        Optional<LocalDate> day = WrittenDay.day(text.get());
        if (day.isEmpty()) {
            flaws.add(tree.place(), Flaw.Kind.NO_SUCH_DAY, key, text.get());
        }
        return day.filter(found -> within(key, tree.place(), found, range));
    }

    private boolean within(String key, Place where, LocalDate day, Span range) {
        if (day.isBefore(range.first())) {
            flaws.add(
                    where,
                    Flaw.Kind.TOO_EARLY,
                    key,
                    day.toString(),
                    range.first().toString());
        } else if (day.isAfter(range.last())) {
            flaws.add(
                    where, Flaw.Kind.TOO_LATE, key, day.toString(), range.last().toString());
        }
        return range.contains(day);
    }

    private Optional<Tree.Text> text(String key, Tree tree) {
        if (refused(tree)) {
            return Optional.empty();
        }
        if (!(tree instanceof Tree.Text text)) {
            flaws.add(tree.place(), Flaw.Kind.NOT_ONE_VALUE, key, tree.shown());
            return Optional.empty();
        }
        if (text.blank()) {
            flaws.add(tree.place(), Flaw.Kind.NO_VALUE, key);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private Tree.Entry entry(String key) {
        Tree.Entry entry = entries.get(key);
        if (entry == null) {
            throw new IllegalArgumentException("no such key in this table: " + key);
        }
        return entry;
    }
}
