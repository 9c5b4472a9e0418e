package org.povestka.papers.calendar;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.Law;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.Step;
import org.povestka.law.reform.Regime;
import org.povestka.papers.Language;
import org.povestka.papers.calendar.Entry.Edge;
import org.povestka.papers.speech.Banners;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.Ids;

/// How the events speak: a calm title, and everything else in the description.
///
/// @param speech how days, readings and citations are said
/// @param words the phrases of the calendar
/// @param law the law that was asked
record EntryWords(Speech speech, Words words, Law law) {

    private static final char NO_BREAK_SPACE = '\u00A0';

    static EntryWords of(Law law, Language language) {
        return new EntryWords(Speech.in(language), new Words("calendar", language), law);
    }

    /// What keeps the dates of a supposed law apart from those of the law: its name.
    String supposed() {
        Regime regime = law.regime();
        String named = regime instanceof Regime.Named one ? one.named().id() : "";
        return named + regime.reform().name();
    }

    String say(String key, String... parts) {
        return words.say(key, parts);
    }

    String step(Step.Kind kind) {
        return words.say("step." + Ids.of(kind));
    }

    String remedy(Remedy.Kind kind) {
        return words.say("remedy." + kind.id());
    }

    Entry.Text text(Matter matter, Edge edge) {
        String nature = Ids.of(matter.nature());
        String place = matter.isCertain() ? "certain" : Ids.of(edge);
        return new Entry.Text(
                title(words.say(nature + "." + place, matter.title())),
                description(matter),
                words.say("category." + nature));
    }

    private String title(String plain) {
        return law.regime().hypothetical() ? words.say("supposed", plain) : plain;
    }

    Entry.Text noLonger(Entry.Text before) {
        return new Entry.Text(
                words.say("no-longer", before.title()), before.description(), before.category());
    }

    /// To what day the law was checked.
    String checkedTo() {
        return plain(speech.words().say("checked-to", speech.day(Editions.LAW_CHECKED_TO)));
    }

    private static String plain(String text) {
        return text.replace(NO_BREAK_SPACE, ' ');
    }

    private String description(Matter matter) {
        List<String> lines = new ArrayList<>(Banners.of(speech, law));
        if (matter.isCertain()) {
            lines.add(words.say("under.all"));
        } else {
            lines.add(words.say("under.some"));
            matter.days().forEach(day -> lines.add(under(day)));
        }
        lines.add(words.say("source", speech.citation(matter.citation())));
        lines.add(checkedTo());
        return plain(String.join("\n", lines));
    }

    private String under(DayUnder day) {
        List<String> readings = day.under().stream().map(speech::under).toList();
        return words.say("day", speech.weekday(day.day()), String.join(words.say("or"), readings));
    }
}
