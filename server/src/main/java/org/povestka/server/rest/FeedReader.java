package org.povestka.server.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.feed.BatchId;
import org.povestka.registry.feed.Delivery;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Whom;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;

/// Reads what is handed in for a supplier, line by line, and notes everything that is wrong with
/// every line.
///
/// @param fields the supplier and the number of the batch; it takes the flaws
record FeedReader(FieldReader fields) {

    private static final int MOST_LINES = 1_000;
    private static final String IDENTIFIERS = "identifiers";
    private static final String LINES = "lines";

    /// What a line is made of, in the order in which it is written by hand.
    private static final List<String> PARTS =
            List.of(IDENTIFIERS, "topic", "value", "on", "name", "born");

    private static final BatchId NO_BATCH = new BatchId(Supplier.INTERIOR, "0");

    /// Reads a feed.
    ///
    /// @param feed what was sent
    /// @return the deed of handing it in, or everything that is wrong
    static Asked read(JsonFeed feed) {
        FieldReader fields = new FieldReader(feed.head());
        Deed deed = new FeedReader(fields).handedIn(feed.lines());
        return fields.wrong().isEmpty()
                ? new Asked.ForDeed(deed)
                : new Asked.Unreadable(fields.wrong());
    }

    /// A feed written by hand: a line of text each, its parts between semicolons.
    Deed written() {
        List<Map<String, String>> lines = fields.raw(LINES)
                .lines()
                .filter(line -> !line.isBlank())
                .map(FeedReader::parts)
                .toList();
        return handedIn(lines);
    }

    private static Map<String, String> parts(String line) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<String> written = Arrays.asList(line.split(";", -1));
        for (int i = 0; i < written.size(); i++) {
            String name = i < PARTS.size() ? PARTS.get(i) : "part " + (i + 1);
            parts.put(name, written.get(i).strip());
        }
        return parts;
    }

    private Deed handedIn(List<Map<String, String>> lines) {
        BatchId batch = batch();
        if (lines.isEmpty()) {
            fields.orElse(LINES, Optional.empty(), "missing", "");
        }
        if (lines.size() > MOST_LINES) {
            fields.orElse(LINES, Optional.empty(), "too-many-lines", "");
        }
        List<Line> read = new ArrayList<>();
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            FieldReader one = new FieldReader(lines.get(i));
            read.add(line(one, batch.supplier()));
            fields.take(LINES + "[" + (i + 1) + "]", one);
        }
        return new Deed.HandIn(new Delivery(batch, read));
    }

    private static Line line(FieldReader one, Supplier supplier) {
        one.names().stream()
                .filter(name -> !PARTS.contains(name))
                .sorted()
                .forEach(name -> one.orElse(name, Optional.empty(), "no-such-field", ""));
        List<Identifier> identifiers = identifiers(one);
        Topic topic = one.one("topic", Topic.values(), Topic::word);
        String value = one.text("value");
        LocalDate on = one.day("on");
        Datum datum = new Datum(topic, value.isEmpty() ? "none" : value, supplier, on);
        List<LocalDate> born = one.has("born") ? List.of(one.day("born")) : List.of();
        return new Line(new Whom(identifiers, one.maybe("name"), born), datum);
    }

    /// The identifiers of a line, none of them twice; one that is wrong makes the line wrong.
    private static List<Identifier> identifiers(FieldReader one) {
        List<Identifier> identifiers = new ArrayList<>();
        for (String written : one.maybe(IDENTIFIERS).split("[ ,]+", -1)) {
            Optional<Identifier> identifier = Identifier.parse(written);
            boolean twice = identifier.isPresent()
                    && identifiers.stream()
                            .anyMatch(other -> other.kind() == identifier.get().kind());
            if (twice) {
                one.orElse(IDENTIFIERS, Optional.empty(), "same-kind", "");
            } else if (identifier.isEmpty() && !written.isEmpty()) {
                one.orElse(IDENTIFIERS, Optional.empty(), "no-identifier", "");
            }
            identifier.filter(found -> !twice).ifPresent(identifiers::add);
        }
        return identifiers;
    }

    /// A line by its place in its batch.
    LineId line() {
        return new LineId(batch(), fields.count("line", MOST_LINES));
    }

    private BatchId batch() {
        Supplier supplier = fields.one("supplier", Supplier.values(), Supplier::word);
        String number = fields.text("batch");
        boolean fits = BatchId.fits(number);
        return fields.orElse(
                "batch",
                fits ? Optional.of(new BatchId(supplier, number)) : Optional.empty(),
                "no-batch",
                NO_BATCH);
    }
}
