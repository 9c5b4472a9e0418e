package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.explain.Step;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Ids;
import org.povestka.papers.wording.Outlook.RemedyLine;
import org.povestka.papers.wording.Outlook.Saving;
import org.povestka.papers.wording.Outlook.StepLine;

/// What comes next, what can be done and by when, what to save now.
///
/// @param sheet the sentences
/// @param own the phrases of the layout
record OutlookPart(CaseSheet sheet, Words own) {

    private static final List<Step.Who> PERSON_FIRST =
            List.of(Step.Who.PERSON, Step.Who.LAW, Step.Who.AUTHORITY);

    /// Steps, those of the person first.
    List<Node> steps(List<StepLine> steps) {
        List<Node> parts = new ArrayList<>();
        for (Step.Who who : PERSON_FIRST) {
            List<Element> own = steps.stream()
                    .filter(step -> step.kind().who() == who)
                    .map(this::step)
                    .toList();
            if (!own.isEmpty()) {
                parts.add(Element.of("h3", words().begin("who." + Ids.of(who))));
                parts.add(Element.of("ul", own).styled("steps"));
            }
        }
        return parts;
    }

    /// What can be done, each to open.
    List<Node> remedies() {
        List<Node> parts = new ArrayList<>();
        for (RemedyLine remedy : sheet.outlook().remedies()) {
            parts.add(RemedyFold.of(remedy, sheet.language()));
        }
        return parts;
    }

    /// What can be done, a line each: what, the last day, the letter.
    List<Node> remediesInShort() {
        List<Element> items = new ArrayList<>();
        for (RemedyLine remedy : sheet.outlook().remedies()) {
            List<String> parts = RemedyFold.summary(remedy, own);
            if (!remedy.letter().isEmpty()) {
                parts.add(words().say("letter", RemedyFold.letter(remedy, sheet.language())));
            }
            items.add(Element.of("li", String.join("; ", parts)));
        }
        return items.isEmpty() ? List.of() : List.of(Element.of("ul", items));
    }

    /// What to save, step by step.
    List<Node> saving() {
        List<Node> parts = new ArrayList<>();
        for (Saving saving : sheet.outlook().saving()) {
            parts.add(Element.of("h3", saving.title()));
            parts.add(Piece.list(saving.items()));
        }
        return parts;
    }

    private Element step(StepLine step) {
        List<Node> parts = new ArrayList<>();
        parts.add(Element.of("b", step.title()));
        parts.add(Element.of("span", step.when()).styled("when"));
        if (step.days().size() > 1) {
            Element days = new DaysPart(words()).days(step.days());
            parts.add(Piece.fold(own.say("readings"), List.of(days)).styled("again"));
        }
        parts.add(Element.of("cite", Words.capital(step.citation())));
        return Element.of("li", parts);
    }

    private Words words() {
        return Speech.in(sheet.language()).words();
    }
}
