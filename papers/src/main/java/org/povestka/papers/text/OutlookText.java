package org.povestka.papers.text;

import java.util.List;
import org.povestka.law.explain.Step;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Ids;
import org.povestka.papers.wording.Outlook.Labelled;
import org.povestka.papers.wording.Outlook.RemedyLine;
import org.povestka.papers.wording.Outlook.Saving;
import org.povestka.papers.wording.Outlook.StepLine;
import org.povestka.papers.wording.Section;

/// What comes next, what can be done, what to save, and what is kept apart from the dates.
final class OutlookText {

    private static final int STEP = 40;
    private static final int LETTER = 17;

    private final Page page;
    private final CaseSheet sheet;
    private final Words words;
    private final DatesText notes;

    OutlookText(Page page, CaseSheet sheet) {
        this.page = page;
        this.sheet = sheet;
        this.words = Speech.in(sheet.language()).words();
        this.notes = new DatesText(page, sheet);
    }

    void write() {
        steps(Section.NEXT, sheet.outlook().next());
        steps(Section.PAST, sheet.outlook().past());
        remedies();
        letters();
        page.heading(Section.SAVING.title(sheet.language()));
        sheet.outlook().saving().forEach(this::saving);
        notes.notes(Section.EXPOSURES, sheet.apart().exposures());
        notes.notes(Section.UNSETTLED, sheet.apart().unsettled());
        notes.notes(Section.PRACTICE, sheet.apart().practice());
        notes.notes(Section.WHAT_IF, sheet.apart().changes());
    }

    private void steps(Section section, List<StepLine> steps) {
        if (steps.isEmpty()) {
            return;
        }
        page.heading(section.title(sheet.language()));
        for (Step.Who who : List.of(Step.Who.PERSON, Step.Who.LAW, Step.Who.AUTHORITY)) {
            List<StepLine> own =
                    steps.stream().filter(step -> step.kind().who() == who).toList();
            if (!own.isEmpty()) {
                page.paragraph(2, words.begin("who." + Ids.of(who)) + ":");
                own.forEach(step -> page.entry(4, STEP, step.title(), step.when()));
            }
        }
    }

    private void remedies() {
        Words advice = new Words("remedies", sheet.language());
        page.heading(Section.REMEDIES.title(sheet.language()));
        page.paragraph(2, advice.say("caution.filing"));
        page.paragraph(2, advice.say("caution.private"));
        sheet.outlook().remedies().forEach(this::remedy);
    }

    private void letters() {
        List<String> letters = sheet.outlook().letters();
        if (letters.isEmpty()) {
            return;
        }
        page.heading(Section.LETTERS.title(sheet.language()));
        page.paragraph(2, words.say("letters.how"));
        for (String letter : letters) {
            sheet.outlook().remedies().stream()
                    .filter(remedy -> remedy.letter().equals(letter))
                    .limit(1)
                    .forEach(remedy -> page.entry(4, LETTER, letter, remedy.title()));
        }
    }

    private void remedy(RemedyLine remedy) {
        page.blank().painted(2, remedy.title(), Ink.STRONG);
        for (Labelled advice : remedy.advice()) {
            page.paragraph(4, words.say("summary", advice.label(), advice.words()));
        }
        if (remedy.lastDays().size() > 1) {
            DatesText.days(page, 6, remedy.lastDays(), words);
        }
    }

    private void saving(Saving saving) {
        page.paragraph(2, saving.title());
        saving.items().forEach(item -> page.item(4, item));
    }
}
