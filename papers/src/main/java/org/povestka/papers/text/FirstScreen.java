package org.povestka.papers.text;

import java.util.List;
import org.povestka.law.explain.Step;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Outlook.StepLine;
import org.povestka.papers.wording.Section;
import org.povestka.papers.wording.StateSheet;
import org.povestka.papers.wording.SummonsSheet;
import org.povestka.papers.wording.Verdict;

/// What fits on one screen: what holds, the three dates in one line each, what he has to
/// do next,
/// the line to read aloud.
///
/// @param page where it goes
/// @param sheet the case
record FirstScreen(Page page, CaseSheet sheet) {

    private static final int TITLE = 28;
    private static final int LABEL = 11;

    void write() {
        sheet.opening().banners().forEach(banner -> page.painted(0, banner, Ink.OPEN));
        page.blank();
        sheet.opening().sentences().forEach(sentence -> page.painted(0, sentence, Ink.STRONG));
        for (SummonsSheet summons : sheet.summonses()) {
            page.blank().paragraph(0, summons.title());
            summons.states().forEach(this::state);
        }
        sheet.outlook().next().stream()
                .filter(step -> step.kind().who() == Step.Who.PERSON)
                .forEach(this::step);
        if (!sheet.opening().aloud().isEmpty()) {
            aloud();
        }
        page.blank();
        sheet.opening().footing().forEach(line -> page.paragraph(0, line));
    }

    private void aloud() {
        String title = Section.ALOUD.title(sheet.language());
        page.blank()
                .paragraph(
                        0,
                        Speech.in(sheet.language())
                                .words()
                                .say("summary", title, sheet.opening().aloud()));
    }

    private void state(StateSheet state) {
        Verdict verdict = state.verdict();
        page.row(
                2,
                List.of(
                        new Page.Cell(state.title(), TITLE, Ink.PLAIN),
                        new Page.Cell(verdict.label(), LABEL, ink(state))),
                verdict.sentence());
    }

    private void step(StepLine step) {
        page.row(2, List.of(new Page.Cell(step.title(), TITLE + LABEL, Ink.PLAIN)), step.when());
    }

    private static Ink ink(StateSheet state) {
        return switch (state.verdict().doubt()) {
            case CERTAIN -> state.days().isEmpty() ? Ink.PLAIN : Ink.BARRED;
            case CONTESTED, NOT_SETTLED, REFUSED -> Ink.OPEN;
        };
    }
}
