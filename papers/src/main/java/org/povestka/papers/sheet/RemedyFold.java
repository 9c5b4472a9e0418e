package org.povestka.papers.sheet;

import java.util.ArrayList;
import java.util.List;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.Outlook.Labelled;
import org.povestka.papers.wording.Outlook.RemedyLine;

/// One thing that can be done, to open: what and by when, then to whom and what it does.
public final class RemedyFold {

    private RemedyFold() {}

    /// The remedy.
    public static Element of(RemedyLine remedy, Language language) {
        Words own = new Words("sheet", language);
        List<Node> content = new ArrayList<>();
        if (remedy.lastDays().size() > 1) {
            content.add(new DaysPart(Speech.in(language).words()).days(remedy.lastDays()));
        }
        for (Labelled advice : remedy.advice()) {
            content.add(Piece.labelled(advice.label(), advice.words()));
        }
        if (!remedy.letter().isEmpty()) {
            content.add(Piece.paragraph(own.say("letter", letter(remedy, language))));
        }
        return Piece.fold(String.join(" — ", summary(remedy, own)), content);
    }

    /// What its letter is called.
    static String letter(RemedyLine remedy, Language language) {
        return new Words("letters", language).say(remedy.letter() + ".name");
    }

    /// What it is called, and its last day if it has one.
    static List<String> summary(RemedyLine remedy, Words own) {
        List<String> parts = new ArrayList<>();
        parts.add(remedy.title());
        if (!remedy.lastDays().isEmpty()) {
            String first = remedy.lastDays().getFirst().words();
            String last = remedy.lastDays().getLast().words();
            parts.add(
                    first.equals(last)
                            ? own.say("last-day", first)
                            : own.say("last-days", first, last));
        }
        return parts;
    }
}
