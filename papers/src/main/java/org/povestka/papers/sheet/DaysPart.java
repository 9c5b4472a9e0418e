package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.DayLine;

/// Possible days with the readings that give them, the riskiest first.
///
/// @param words the sentences about a case
record DaysPart(Words words) {

    static DaysPart of(CaseSheet sheet) {
        return new DaysPart(Speech.in(sheet.language()).words());
    }

    /// The days as a list of terms, each with its conditions.
    Element days(List<DayLine> days) {
        List<Node> lines = new ArrayList<>();
        for (DayLine day : days) {
            lines.add(Element.of("dt", day.words()));
            addConditions(lines, day.under());
        }
        return Element.of("dl", lines).styled("readings");
    }

    /// A phrase in the place of a day, such as "never", with the conditions that give it.
    Element phrase(String phrase, List<String> under) {
        List<Node> lines = new ArrayList<>();
        lines.add(Element.of("dt", Words.capital(phrase)));
        addConditions(lines, under);
        return Element.of("dl", lines).styled("readings");
    }

    private void addConditions(List<Node> lines, List<String> under) {
        if (under.isEmpty()) {
            lines.add(Element.of("dd", words.say("any")));
        }
        for (int i = 0; i < under.size(); i++) {
            String condition = under.get(i);
            lines.add(Element.of("dd", i == 0 ? condition : words.say("or", condition)));
        }
    }
}
