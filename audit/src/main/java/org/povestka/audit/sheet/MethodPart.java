package org.povestka.audit.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.audit.paper.Certificate;
import org.povestka.audit.paper.Made;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.report.Tables;

/// The method and its limits, what the report rested on, and how to repeat it.
///
/// @param told how it is told
/// @param made by what it was made
record MethodPart(Told told, Made made) {

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(told.heading("method"));
        List<Element> items = new ArrayList<>();
        for (String key : List.of("known", "readings", "gravest", "limits", "law")) {
            items.add(Element.of("li", told.say("method." + key)));
        }
        items.add(Element.of("li", told.say("extent." + told.about().extent().word())));
        nodes.add(Element.of("ul", items));
        nodes.add(told.heading("certificate"));
        nodes.add(certificate());
        nodes.add(told.heading("again"));
        nodes.add(told.paragraph("again.lead"));
        nodes.add(command("audit " + told.about().log().name() + options()));
        nodes.add(told.paragraph("again.recheck"));
        nodes.add(command("audit " + told.about().log().name() + " --recheck CERTIFICATE"));
        return nodes;
    }

    private Element certificate() {
        Certificate certificate = Certificate.of(told.gathered().tally(), made);
        long found = certificate.sample().stream()
                .mapToLong(one -> one.findings().size())
                .sum();
        List<Element> parts = new ArrayList<>();
        add(parts, "certificate.log", certificate.log().sha256());
        add(parts, "certificate.law", certificate.law());
        add(parts, "certificate.version", certificate.version());
        add(
                parts,
                "certificate.options",
                certificate.options().isEmpty()
                        ? told.say("certificate.none")
                        : String.join(" ", certificate.options()));
        add(
                parts,
                "certificate.sample",
                told.say(
                        "certificate.sample-says",
                        told.number(certificate.sample().size()),
                        told.number(found)));
        return Element.of("dl", parts).styled("certificate");
    }

    private void add(List<Element> parts, String key, String value) {
        parts.add(Element.of("dt", told.say(key)));
        parts.add(Element.of("dd", value));
    }

    private String options() {
        return made.options().isEmpty() ? "" : " " + String.join(" ", made.options());
    }

    private Element command(String line) {
        return Tables.scrolling(
                Element.of("pre", Element.of("code", "./povestka " + line)), told.say("again"));
    }
}
