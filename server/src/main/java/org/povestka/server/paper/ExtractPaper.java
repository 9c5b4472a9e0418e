package org.povestka.server.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.pdf.Page;
import org.povestka.papers.pdf.Pdf;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.intake.Standing;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.machine.Way;
import org.povestka.registry.person.Datum;
import org.povestka.registry.receiver.Receiver;
import org.povestka.server.provenance.IntakeWords;
import org.povestka.server.screen.TwinWords;

/// What the register holds about a person, as he can print it from his account: the data that
/// stand and those that no longer do, each with who said it and when it came, the summonses, what
/// each receiver shows, and who looked at him.
public final class ExtractPaper {

    private static final String STYLE = """
            .model { border: 1.4pt solid #000; padding: 2mm 3mm; font-weight: bold; margin-bottom: 6mm; }
            table { width: 100%; margin-bottom: 5mm; }
            th { text-align: left; vertical-align: top; width: 46mm; padding: 1.4mm 3mm 1.4mm 0; }
            td { vertical-align: top; padding: 1.4mm 0; border-bottom: 0.4pt solid #777; }
            """;

    private final Dossier dossier;
    private final TwinWords words;
    private final IntakeWords intake;

    private ExtractPaper(Dossier dossier, Language language) {
        this.dossier = dossier;
        this.words = TwinWords.in(language);
        this.intake = IntakeWords.in(language);
    }

    /// The extract of a record.
    ///
    /// @param dossier the person
    /// @param language the language of the paper
    /// @return the bytes of a PDF file
    public static byte[] of(Dossier dossier, Language language) {
        TwinWords words = TwinWords.in(language);
        return Pdf.of(new Page(
                language,
                words.say("extract.title"),
                words.say("extract.subject"),
                STYLE,
                new ExtractPaper(dossier, language).body()));
    }

    private List<Node> body() {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("p", words.say("what-this-is")).styled("model"));
        parts.add(Element.of("h1", words.say("extract.title")));
        parts.add(Element.of(
                "p",
                words.say(
                        "who",
                        words.number(dossier.id()),
                        dossier.profile().name(),
                        words.speech().day(dossier.profile().born()))));
        parts.add(Element.of(
                "p", words.say("extract.as-of", words.moment(dossier.last(), dossier.zone()))));
        Standing standing = Standing.of(dossier);
        section(parts, intake.say("extract.stands"), data(standing.standing()));
        if (!standing.past().isEmpty()) {
            section(parts, intake.say("past"), data(standing.past()));
        }
        section(parts, words.say("extract.summonses"), summonses());
        section(parts, words.say("record.receivers"), receivers());
        section(parts, words.say("portal.seen"), lookUps());
        return parts;
    }

    private void section(List<Node> parts, String title, List<Element> rows) {
        parts.add(Element.of("h2", title));
        parts.add(
                rows.isEmpty()
                        ? Element.of("p", words.say("log.empty"))
                        : Element.of("table", rows));
    }

    private List<Element> data(List<Happening.Supplied> some) {
        return some.stream().map(this::datum).toList();
    }

    private Element datum(Happening.Supplied one) {
        Datum datum = one.datum();
        return row(
                words.say("topic." + datum.topic().word()),
                intake.say(
                        "extract.datum",
                        datum.value(),
                        words.say("supplier." + datum.supplier().word()),
                        words.speech().day(datum.on()),
                        words.moment(one.at(), dossier.zone()),
                        intake.route(one.route())));
    }

    private List<Element> summonses() {
        return dossier.all(Happening.Placed.class)
                .map(placed -> row(placed.summons().name(), placed(placed) + way(placed)))
                .toList();
    }

    private String placed(Happening.Placed placed) {
        return words.say(
                "portal.summons.text",
                words.day(placed.appearOn()),
                words.say("reason." + placed.reason().word()),
                words.moment(placed.at(), dossier.zone()));
    }

    private String way(Happening.Placed placed) {
        return Way.of(dossier, placed.summons()).steps().stream()
                .map(one ->
                        " " + words.moment(one.at(), dossier.zone()) + ": " + words.sentence(one))
                .collect(Collectors.joining());
    }

    private List<Element> receivers() {
        List<Element> rows = new ArrayList<>();
        for (Receiver receiver : Receiver.values()) {
            Replica replica = Replica.of(dossier, receiver);
            rows.add(row(
                    words.say("receiver." + receiver.word()),
                    replica.standing().isEmpty()
                            ? words.say("record.free")
                            : words.measures(replica.measures())));
        }
        return rows;
    }

    private List<Element> lookUps() {
        return dossier.happenings().stream()
                .filter(one -> one instanceof Happening.LetThrough
                        || one instanceof Happening.TurnedBack
                        || one instanceof Happening.AskedFor)
                .map(one -> row(words.moment(one.at(), dossier.zone()), words.sentence(one)))
                .toList();
    }

    private static Element row(String title, String value) {
        return Element.of(
                "tr", Element.of("th", title).with("scope", "row"), Element.of("td", value));
    }
}
