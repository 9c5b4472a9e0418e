package org.povestka.page.take;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.explain.Step;
import org.povestka.page.form.Button;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.html.Words;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Outlook.StepLine;
import org.povestka.papers.wording.Section;
import org.povestka.papers.wording.StateSheet;
import org.povestka.papers.wording.SummonsSheet;

/// A case on one sheet without a name, to read out or to show.
final class SheetPart {

    private SheetPart() {}

    static List<Node> of(Taking taking) {
        List<Node> parts = new ArrayList<>(TakeSection.title(Taking.SHEET, taking.words()));
        Element fold = TakeSection.fold(taking, Taking.SHEET);
        Element save = Button.of(taking.words().say("take.sheet.save"), "save:sheet");
        if (!taking.shows(Taking.SHEET)) {
            parts.add(TakeSection.controls(fold, save));
            return parts;
        }
        String print = taking.words().say("take.sheet.print");
        parts.add(TakeSection.controls(fold, Button.of(print, "print:sheet"), save));
        parts.add(sheet(taking));
        return parts;
    }

    private static Element sheet(Taking taking) {
        CaseSheet sheet = CaseSheet.of(taking.explanation(), taking.language());
        List<Node> parts = new ArrayList<>();
        sheet.opening().banners().forEach(banner -> parts.add(strong(banner)));
        parts.add(Element.of("h4", Section.FACTS.title(taking.language())));
        parts.add(list(sheet.opening().facts()));
        parts.add(Element.of("h4", Section.DATES.title(taking.language())));
        sheet.opening().sentences().forEach(sentence -> parts.add(strong(sentence)));
        sheet.summonses().forEach(summons -> parts.addAll(summons(summons)));
        parts.addAll(next(sheet));
        if (!sheet.opening().aloud().isEmpty()) {
            parts.add(Element.of("h4", Section.ALOUD.title(taking.language())));
            parts.add(Element.of("p", sheet.opening().aloud()));
        }
        sheet.opening().footing().forEach(line -> parts.add(Element.of("p", line)));
        return Element.of("article", parts)
                .with("id", "sheet")
                .with("aria-label", taking.words().say("take.sheet"))
                .styled("sheet");
    }

    private static List<Node> summons(SummonsSheet summons) {
        return List.of(
                Element.of("p", summons.title()),
                Element.of("ul", summons.states().stream().map(SheetPart::state).toList()));
    }

    private static Element state(StateSheet state) {
        return Element.of(
                "li",
                Element.of("b", state.title()),
                Words.of(
                        " — " + state.verdict().label() + ". " + state.verdict().sentence()));
    }

    /// What he has to do himself.
    private static List<Node> next(CaseSheet sheet) {
        List<String> steps = sheet.outlook().next().stream()
                .filter(step -> step.kind().who() == Step.Who.PERSON)
                .map(SheetPart::step)
                .toList();
        return steps.isEmpty()
                ? List.of()
                : List.of(Element.of("h4", Section.NEXT.title(sheet.language())), list(steps));
    }

    private static String step(StepLine step) {
        return step.title() + ": " + step.when();
    }

    private static Element list(List<String> items) {
        return Element.of(
                "ul", items.stream().map(item -> Element.of("li", item)).toList());
    }

    private static Element strong(String words) {
        return Element.of("p", Element.of("b", words));
    }
}
