package org.povestka.store.world;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.povestka.registry.feed.BatchId;
import org.povestka.registry.feed.Doubt;
import org.povestka.registry.feed.Fate;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Repetition;
import org.povestka.registry.feed.Route;
import org.povestka.registry.feed.Whom;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;

/// The fields of rows about what suppliers say.
final class FeedFields {

    private static final String SUPPLIER = "supplier";
    private static final String BATCH = "batch";
    private static final String LINE = "line";

    private FeedFields() {}

    static Row row(OfFeed happening) {
        Fields body = new Fields()
                .with(SUPPLIER, happening.batch().supplier().word())
                .with(BATCH, happening.batch().number());
        return switch (happening) {
            case OfFeed.HandedIn one ->
                RowWriter.row(
                        one, Kind.HANDED_IN, body.with("lines", Integer.toString(one.lines())));
            case OfFeed.OfLine one -> ofLine(one, body.with(LINE, place(one.line())));
        };
    }

    private static Row ofLine(OfFeed.OfLine happening, Fields body) {
        return switch (happening) {
            case OfFeed.Repeated one ->
                RowWriter.row(
                        one,
                        Kind.REPEATED,
                        body.with("why", one.why().word())
                                .with(
                                        "whose",
                                        one.whose().stream()
                                                .map(PersonId::toString)
                                                .collect(Collectors.joining(","))));
            case OfFeed.LaidAside one ->
                RowWriter.row(
                        one,
                        Kind.LAID_ASIDE,
                        content(body, one.content()).with("doubt", one.doubt().word()));
            case OfFeed.Assigned one ->
                RowWriter.row(
                        one, Kind.ASSIGNED, body.with("person", one.person().toString()));
            case OfFeed.Dropped one -> RowWriter.row(one, Kind.DROPPED, body);
        };
    }

    private static Fields content(Fields body, Line line) {
        Whom whom = line.whom();
        body.with(
                        "identifiers",
                        whom.identifiers().stream()
                                .map(Identifier::toString)
                                .collect(Collectors.joining(",")))
                .with("name", whom.name())
                .with(
                        "born",
                        whom.born().stream()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(",")));
        return body.with("topic", line.datum().topic().word())
                .with("value", line.datum().value())
                .with("on", line.datum().on().toString());
    }

    static OfFeed happening(Row row) {
        Fields body = row.body();
        Instant at = row.at();
        if (row.kind() == Kind.HANDED_IN) {
            return new OfFeed.HandedIn(at, batch(body), body.count("lines"));
        }
        LineId line = line(body);
        if (row.kind() == Kind.REPEATED) {
            return new OfFeed.Repeated(
                    at,
                    line,
                    body.one("why", Repetition.values(), Repetition::word),
                    body.has("whose")
                            ? body.list("whose").stream()
                                    .map(FaultFields::person)
                                    .toList()
                            : List.of());
        }
        if (row.kind() == Kind.LAID_ASIDE) {
            return new OfFeed.LaidAside(
                    at,
                    line,
                    new Line(whom(body), datum(body)),
                    body.one("doubt", Doubt.values(), Doubt::word));
        }
        return row.kind() == Kind.ASSIGNED
                ? new OfFeed.Assigned(at, line, FaultFields.person(body.text("person")))
                : new OfFeed.Dropped(at, line);
    }

    private static Whom whom(Fields body) {
        List<Identifier> identifiers = body.list("identifiers").stream()
                .map(text -> Identifier.parse(text)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "identifiers: expected those of synthetic persons, found: "
                                        + text)))
                .toList();
        return new Whom(
                identifiers,
                body.text("name"),
                body.list("born").stream().map(LocalDate::parse).toList());
    }

    /// What somebody said, and the line where it came in one; a row without a line is of what came
    /// by hand, as all rows were before there were feeds.
    static Fields supplied(Fields body, Happening.Supplied one) {
        Datum datum = one.datum();
        body.with("topic", datum.topic().word())
                .with("value", datum.value())
                .with(SUPPLIER, datum.supplier().word())
                .with("on", datum.on().toString());
        return switch (one.route()) {
            case Route.ByHand hand -> body;
            case Route.InFeed feed ->
                body.with(BATCH, feed.line().batch().number())
                        .with(LINE, place(feed.line()))
                        .with("fate", feed.fate().word());
        };
    }

    static Route route(Fields body) {
        return body.has(LINE)
                ? new Route.InFeed(line(body), body.one("fate", Fate.values(), Fate::word))
                : Route.BY_HAND;
    }

    static Datum datum(Fields body) {
        return new Datum(
                body.one("topic", Topic.values(), Topic::word),
                body.text("value"),
                supplier(body),
                body.day("on"));
    }

    private static String place(LineId line) {
        return Integer.toString(line.line());
    }

    private static LineId line(Fields body) {
        return new LineId(batch(body), body.count(LINE));
    }

    private static BatchId batch(Fields body) {
        return new BatchId(supplier(body), body.text(BATCH));
    }

    private static Supplier supplier(Fields body) {
        return body.one(SUPPLIER, Supplier.values(), Supplier::word);
    }
}
