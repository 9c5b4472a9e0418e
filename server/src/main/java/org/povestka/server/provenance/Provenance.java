package org.povestka.server.provenance;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.intake.Standing;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.Datum;

/// What stands in a man's record and what stood there before, each datum with who said it, in
/// which batch, since when it is so and when the register had it.
///
/// @param words the sentences
/// @param dossier the man
public record Provenance(IntakeWords words, Dossier dossier) {

    /// In a language.
    ///
    /// @param language the language
    /// @param dossier the man
    /// @return the parts
    public static Provenance in(Language language, Dossier dossier) {
        return new Provenance(IntakeWords.in(language), dossier);
    }

    /// As a desk sees it: a table of what stands, and behind a fold what does not.
    ///
    /// @return the parts
    public List<Node> table() {
        Standing standing = Standing.of(dossier);
        List<Node> parts = new ArrayList<>();
        parts.add(table(standing.standing()));
        if (!standing.past().isEmpty()) {
            parts.add(Element.of(
                    "details", Element.of("summary", words.say("past")), table(standing.past())));
        }
        return parts;
    }

    /// As he reads it himself, in sentences.
    ///
    /// @return the parts
    public List<Node> told() {
        Standing standing = Standing.of(dossier);
        List<Node> parts = new ArrayList<>();
        if (standing.standing().isEmpty()) {
            parts.add(Element.of("p", words.say("told.nothing")));
            return parts;
        }
        parts.add(Element.of("ul", sentences(standing.standing(), "told.stands")));
        if (!standing.past().isEmpty()) {
            parts.add(Element.of(
                    "details",
                    Element.of("summary", words.say("told.past")),
                    Element.of("ul", sentences(standing.past(), "told.stood"))));
        }
        return parts;
    }

    private List<Element> sentences(List<Happening.Supplied> some, String key) {
        return some.stream()
                .map(one -> Element.of(
                        "li",
                        words.say(
                                key,
                                topic(one.datum()),
                                one.datum().value(),
                                supplier(one.datum()),
                                words.speech().day(one.datum().on()),
                                words.route(one.route()))))
                .toList();
    }

    private Element table(List<Happening.Supplied> some) {
        List<Element> rows = new ArrayList<>();
        rows.add(Element.of(
                "tr",
                Stream.of("topic", "value", "supplier", "recorded")
                        .map(key -> Element.of("th", words.twin().say("column." + key))
                                .with("scope", "col"))
                        .toList()));
        some.forEach(one -> rows.add(row(one)));
        return Element.of("table", rows);
    }

    private Element row(Happening.Supplied one) {
        return Element.of(
                "tr",
                List.of(
                        Element.of("td", topic(one.datum())),
                        Element.of("td", one.datum().value()),
                        Element.of(
                                "td",
                                words.twin()
                                        .say(
                                                "record.said",
                                                supplier(one.datum()),
                                                words.speech().day(one.datum().on()))),
                        Element.of("td", received(one))));
    }

    private String received(Happening.Supplied one) {
        return words.say(
                "received", words.moment(one.at(), dossier.zone()), words.route(one.route()));
    }

    private String topic(Datum datum) {
        return words.twin().say("topic." + datum.topic().word());
    }

    private String supplier(Datum datum) {
        return words.twin().say("supplier." + datum.supplier().word());
    }
}
