package org.povestka.server.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.povestka.law.history.Region;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Words;
import org.povestka.registry.course.Arrival;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Match;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Notice;
import org.povestka.registry.happening.OfFeed;
import org.povestka.registry.happening.Waves;
import org.povestka.registry.intake.Batch;
import org.povestka.registry.intake.Tally;
import org.povestka.registry.moment.Zone;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Supplier;
import org.povestka.server.provenance.IntakeWords;
import org.povestka.server.screen.Form;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.View;

/// Where the registry operator hands in feeds, decides about lines that lie aside, and sees how
/// every batch fared.
///
/// @param view who looks at what
/// @param words the sentences of the intake
public record IntakeScreen(View view, IntakeWords words) {

    private static final int MOST = 50;

    /// The screen.
    ///
    /// @param view who looks at what
    /// @return the page
    public static String page(View view) {
        IntakeWords words = IntakeWords.in(view.who().language());
        return Screens.page(
                view, view.words().say("room.intake"), new IntakeScreen(view, words).content());
    }

    private List<Node> content() {
        List<Node> content = new ArrayList<>();
        content.add(Element.of("p", words.say("lead")));
        content.add(Element.of("h2", words.say("aside")));
        content.addAll(aside());
        content.add(Element.of("h2", words.say("batches")));
        content.add(Element.of("p", next()));
        content.addAll(batches());
        content.add(Element.of("h2", words.say("waves")));
        content.addAll(waves());
        content.add(Element.of("h2", words.say("hand-in")));
        content.add(Element.of("p", words.say("hand-in.lead")));
        content.add(Element.of("p", Element.of("code", words.say("hand-in.example"))));
        content.add(form());
        return content;
    }

    private Element form() {
        List<Form.Option> suppliers = Stream.of(Supplier.values())
                .map(one -> new Form.Option(one.word(), view.words().say("supplier." + one.word())))
                .toList();
        return Form.of("hand-in", view)
                .choice("supplier", view.words().say("column.supplier"), suppliers)
                .field("text", "batch", words.say("hand-in.batch"))
                .area("lines", words.say("hand-in.lines"))
                .button(words.say("hand-in.do"));
    }

    private List<Node> aside() {
        List<OfFeed.LaidAside> waiting =
                view.world().intake().waiting().values().stream().limit(MOST).toList();
        if (waiting.isEmpty()) {
            return List.of(Element.of("p", words.say("aside.nothing")));
        }
        List<Node> parts = new ArrayList<>();
        waiting.forEach(one -> parts.addAll(aside(one)));
        return parts;
    }

    private List<Node> aside(OfFeed.LaidAside one) {
        List<Node> parts = new ArrayList<>();
        String line = words.line(one.line());
        parts.add(Element.of("h3", Words.capital(line)));
        parts.add(Element.of("p", words.content(one.content())));
        parts.add(Element.of("p", words.say("aside.why." + one.doubt().word())).styled("warning"));
        for (PersonId person : Match.candidates(
                one.content().whom(), id -> view.world().find(id).isPresent())) {
            parts.add(deciding("assign-line", one.line(), person.toString())
                    .hidden("person", person.toString())
                    .button(words.say("aside.assign", line, view.words().number(person))));
        }
        parts.add(deciding("assign-line", one.line(), "other")
                .field("text", "person", words.say("aside.other", line))
                .button(words.say("aside.assign-other", line)));
        parts.add(deciding("drop-line", one.line(), "").button(words.say("aside.drop", line)));
        return parts;
    }

    private Form deciding(String deed, LineId line, String about) {
        String supplier = line.batch().supplier().word();
        String number = line.batch().number();
        String place = Integer.toString(line.line());
        return Form.of(deed, view, String.join("-", supplier, number, place, about))
                .hidden("supplier", supplier)
                .hidden("batch", number)
                .hidden("line", place);
    }

    /// On which day each region is told, and how many have been.
    private List<Node> waves() {
        Waves waves = view.world().settings().waves();
        if (waves.equals(Waves.AT_ONCE)) {
            return List.of(Element.of("p", words.say("waves.at-once")));
        }
        List<Element> rows = new ArrayList<>();
        rows.add(headings("region", "day", "told"));
        Map<Region, Long> told = told();
        waves.days()
                .forEach((region, day) -> rows.add(Element.of(
                        "tr",
                        Element.of("th", region.code()).with("scope", "row"),
                        Element.of("td", view.words().day(day)),
                        count("told", told.getOrDefault(region, 0L)))));
        return List.of(
                Element.of("p", words.say("waves.lead")),
                Element.of("table", rows).styled("batches"));
    }

    private Map<Region, Long> told() {
        return view.world().people().values().stream()
                .filter(dossier -> dossier.all(Happening.Notified.class)
                        .anyMatch(one -> one.notice() == Notice.ENROLLED))
                .collect(Collectors.groupingBy(
                        dossier -> dossier.profile().region(), Collectors.counting()));
    }

    private Element headings(String... keys) {
        return Element.of(
                "tr",
                Stream.of(keys)
                        .map(key ->
                                Element.of("th", words.say("column." + key)).with("scope", "col"))
                        .toList());
    }

    private String next() {
        return Arrival.next(view.world().settings().course(), view.world().now())
                .map(arrival -> words.say(
                        "batches.next",
                        words.batch(arrival.id()),
                        view.words().moment(arrival.at(), Zone.of(Region.NOT_SAID))))
                .orElseGet(() -> words.say("batches.by-hand"));
    }

    private List<Node> batches() {
        List<Batch> last = view.world().intake().last(MOST);
        if (last.isEmpty()) {
            return List.of(Element.of("p", words.say("batches.none")));
        }
        List<Element> rows = new ArrayList<>();
        rows.add(headings(
                "batch", "last", "lines", "taken", "late", "repeated", "aside", "dropped"));
        last.forEach(batch -> rows.add(row(batch)));
        return List.of(Element.of("table", rows).styled("batches"));
    }

    private Element row(Batch batch) {
        Tally tally = batch.tally();
        List<Element> cells = new ArrayList<>();
        cells.add(Element.of("th", words.batch(batch.id())).with("scope", "row"));
        cells.add(Element.of(
                "td",
                words.say(
                        batch.times() > 1 ? "batch.times" : "batch.once",
                        view.words().moment(batch.last(), Zone.of(Region.NOT_SAID)),
                        Integer.toString(batch.times()))));
        cells.add(count("lines", batch.lines()));
        cells.add(count("taken", tally.taken()));
        cells.add(count("late", tally.late()));
        cells.add(count("repeated", tally.repeated()));
        cells.add(count("aside", tally.waiting()));
        cells.add(count("dropped", tally.dropped()));
        return Element.of("tr", cells);
    }

    /// A count; on a narrow screen, where there is no heading, its name stands beside it.
    private Element count(String key, long count) {
        return Element.of("td", Long.toString(count)).with("data-name", words.say("column." + key));
    }
}
