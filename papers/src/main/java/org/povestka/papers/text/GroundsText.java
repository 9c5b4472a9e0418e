package org.povestka.papers.text;

import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.Ground;
import org.povestka.papers.wording.Note;
import org.povestka.papers.wording.Section;
import org.povestka.papers.wording.SummonsSheet;

/// Why, who holds which reading, and what this is.
///
/// @param page where it goes
/// @param sheet the case
record GroundsText(Page page, CaseSheet sheet) {

    private static final int KEY = 8;

    void write() {
        for (SummonsSheet summons : sheet.summonses()) {
            page.heading(Section.WHY.title(sheet.language()));
            if (sheet.summonses().size() > 1) {
                page.paragraph(2, summons.title());
            }
            summons.grounds().forEach(this::ground);
        }
        if (!sheet.apart().holders().isEmpty()) {
            page.heading(Section.HOLDERS.title(sheet.language()));
            sheet.apart().holders().forEach(this::holder);
        }
        page.heading(Section.FOOTING.title(sheet.language()));
        sheet.opening().footing().forEach(line -> page.paragraph(2, line));
    }

    private void ground(Ground ground) {
        page.blank().painted(2, ground.title(), Ink.STRONG);
        page.paragraph(4, Words.capital(ground.citation()) + " (" + ground.backing() + ")");
        ground.shared().forEach(condition -> page.item(4, condition));
        ground.each().forEach(line -> page.item(4, line));
    }

    private void holder(Note reading) {
        String held = String.join("; ", reading.sources());
        Words words = Speech.in(sheet.language()).words();
        page.entry(2, KEY, reading.label(), words.say("summary", reading.sentence(), held));
    }
}
