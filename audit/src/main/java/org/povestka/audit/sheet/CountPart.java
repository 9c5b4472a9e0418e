package org.povestka.audit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povestka.audit.finding.Check;
import org.povestka.audit.finding.Part;
import org.povestka.audit.finding.Verdict;
import org.povestka.audit.finding.Verdicts;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.library.Library;
import org.povestka.papers.report.Tables;
import org.povestka.papers.report.Written;
import org.povestka.papers.speech.Words;

/// The verdicts, and the violations by rule, by what was looked for, and by office.
///
/// @param told how it is told
record CountPart(Told told) {

    private static final int MOST_OFFICES = 100;

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(told.heading("verdicts"));
        nodes.add(verdicts());
        if (told.gathered().tally().violations() > 0) {
            nodes.add(told.heading("rules"));
            nodes.add(rules());
            nodes.add(wordings());
            nodes.add(told.heading("checks"));
            nodes.add(checks());
        }
        if (!told.sums().offices().isEmpty()) {
            nodes.add(told.heading("offices"));
            nodes.add(offices());
        }
        return nodes;
    }

    private Element verdicts() {
        Verdicts judged = told.sums().whole().judged();
        List<List<String>> rows = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            rows.add(List.of(
                    told.say("verdict." + verdict.word()), told.number(judged.of(verdict))));
        }
        return told.table(
                told.say("verdicts.lead"), List.of(told.say("verdict"), told.say("entries")), rows);
    }

    private List<Map.Entry<RuleId, Long>> mostFirst() {
        return told.gathered().tally().byRule().entrySet().stream()
                .sorted((one, other) -> Long.compare(other.getValue(), one.getValue()))
                .toList();
    }

    /// What the articles say, as the library of wordings has it.
    private Element wordings() {
        List<Element> parts = new ArrayList<>();
        for (Map.Entry<RuleId, Long> rule : mostFirst()) {
            Citation citation = told.gathered().tally().citation(rule.getKey());
            String heading = Words.capital(told.speech().citation(citation));
            Library.wordings().stream()
                    .filter(wording -> wording.provision()
                                    .equals(citation.provision().key())
                            && wording.standsIn(citation.edition())
                            && wording.scope().rules().contains(rule.getKey().id()))
                    .forEach(wording -> {
                        parts.add(Element.of("dt", heading));
                        parts.add(Element.of("dd", wording.words().in(told.language())));
                    });
        }
        return Element.of(
                "details",
                Element.of("summary", told.say("rules.wordings")),
                Element.of("dl", parts));
    }

    /// Each rule with its article, the most broken first.
    private Element rules() {
        List<Element> rows = new ArrayList<>();
        for (Map.Entry<RuleId, Long> rule : told.gathered().tally().byRule().entrySet()) {
            String title = told.speech().grounds().say("rule." + rule.getKey().id());
            String place = told.speech().citation(told.gathered().tally().citation(rule.getKey()));
            Element name = Element.of(
                            "th",
                            org.povestka.papers.html.Words.of(title),
                            Element.of(
                                    "small", place + " · law " + rule.getKey().id()))
                    .with("scope", "row");
            rows.add(Element.of("tr", name, Element.of("td", told.number(rule.getValue()))));
        }
        Element heads = Element.of(
                "tr",
                Element.of("th", told.say("rule")).with("scope", "col"),
                Element.of("th", told.say("violations")).with("scope", "col"));
        Element table = Element.of(
                        "table",
                        Element.of("caption", told.say("rules.lead")),
                        Element.of("thead", heads),
                        Element.of("tbody", rows))
                .styled("numbers");
        return Tables.scrolling(table, told.say("rules.lead"));
    }

    private Element checks() {
        List<List<String>> rows = new ArrayList<>();
        for (Map.Entry<Check, Verdicts> check : told.sums().whole().found().entrySet()) {
            Verdicts found = check.getValue();
            rows.add(List.of(
                    told.say("check." + check.getKey().id()),
                    told.number(found.of(Verdict.UNLAWFUL)),
                    told.number(found.of(Verdict.SOME_READINGS))));
        }
        return told.table(
                told.say("checks.lead"),
                List.of(
                        told.say("check"),
                        told.say("verdict." + Verdict.UNLAWFUL.word()),
                        told.say("verdict." + Verdict.SOME_READINGS.word())),
                rows);
    }

    /// The offices with most violations.
    private Element offices() {
        List<List<String>> rows = told.sums().offices().entrySet().stream()
                .sorted((one, other) -> Long.compare(
                        other.getValue().violations(), one.getValue().violations()))
                .limit(MOST_OFFICES)
                .map(office -> List.of(
                        office.getKey(),
                        told.number(office.getValue().violations()),
                        Written.decimal(share(office.getValue()), told.language())))
                .toList();
        return told.table(
                told.say("offices.lead"),
                List.of(told.say("office"), told.say("violations"), told.say("share")),
                rows);
    }

    /// Violations of a hundred entries judged.
    static double share(Part part) {
        long judged = part.judged().all();
        return judged == 0 ? 0 : 100.0 * part.violations() / judged;
    }
}
