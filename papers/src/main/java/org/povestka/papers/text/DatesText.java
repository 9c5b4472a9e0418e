package org.povestka.papers.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.CaseSheet;
import org.povestka.papers.wording.DayLine;
import org.povestka.papers.wording.Note;
import org.povestka.papers.wording.Section;
import org.povestka.papers.wording.StateSheet;
import org.povestka.papers.wording.SummonsSheet;
import org.povestka.papers.wording.SummonsSheet.MeasureLine;

/// The facts, then the three dates of each summons with every reading, the measures and
/// the notes.
final class DatesText {

    private final Page page;
    private final CaseSheet sheet;
    private final Words words;

    DatesText(Page page, CaseSheet sheet) {
        this.page = page;
        this.sheet = sheet;
        this.words = Speech.in(sheet.language()).words();
    }

    void write() {
        page.heading(Section.FACTS.title(sheet.language()));
        sheet.opening().facts().forEach(fact -> page.item(2, fact));
        for (SummonsSheet summons : sheet.summonses()) {
            page.heading(Section.DATES.title(sheet.language()));
            if (sheet.summonses().size() > 1) {
                page.paragraph(2, summons.title());
            }
            summons.states().forEach(this::state);
            measures(summons);
            notes(Section.NOTES, summons.notes());
        }
    }

    /// Notes with their labels under a heading, if there are any.
    void notes(Section section, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        page.heading(section.title(sheet.language()));
        for (Note note : notes) {
            List<String> sentences = new ArrayList<>();
            sentences.add(note.sentence());
            note.sources().forEach(source -> sentences.add(Words.capital(source) + "."));
            String text = String.join(" ", sentences);
            page.item(2, section.labelled() ? words.say("summary", note.label(), text) : text);
        }
    }

    /// Days with the conditions that give them, in two columns.
    static void days(Page page, int indent, List<DayLine> days, Words words) {
        int width = days.stream().mapToInt(day -> day.words().length()).max().orElse(0) + 2;
        for (DayLine day : days) {
            List<String> under = day.under().isEmpty() ? List.of(words.say("any")) : day.under();
            page.entry(indent, width, day.words(), under.getFirst());
            under.stream()
                    .skip(1)
                    .forEach(other -> page.entry(indent, width, "", words.say("or", other)));
        }
    }

    private void state(StateSheet state) {
        page.blank()
                .painted(
                        2,
                        words.say("summary", state.title(), state.verdict().label()),
                        Ink.STRONG);
        page.paragraph(2, state.verdict().sentence());
        if (state.days().size() > 1 || !state.limits().never().isEmpty()) {
            days(page, 4, state.days(), words);
        }
        int width = words.say("never").length() + 2;
        state.limits().never().forEach(never -> page.entry(4, width, words.say("never"), never));
        if (!state.limits().ends().isEmpty()) {
            page.paragraph(2, Words.capital(words.say("ends")) + ":");
            days(page, 4, state.limits().ends(), words);
        }
        state.limits()
                .lasting()
                .forEach(lasting -> page.entry(4, width, words.say("no-end"), lasting));
        state.limits().notComputed().forEach(reason -> page.paragraph(2, reason));
        if (!state.limits().open().isEmpty()) {
            page.paragraph(2, state.limits().open());
        }
    }

    private void measures(SummonsSheet summons) {
        page.heading(Section.MEASURES.title(sheet.language()));
        Map<String, List<MeasureLine>> alike = new LinkedHashMap<>();
        for (MeasureLine measure : summons.measures()) {
            String verdict = words.say(
                    "with-key", measure.verdict().sentence(), measure.verdict().label());
            alike.computeIfAbsent(verdict + measure.never(), same -> new ArrayList<>())
                    .add(measure);
        }
        for (List<MeasureLine> same : alike.values()) {
            MeasureLine first = same.getFirst();
            String titles =
                    String.join(", ", same.stream().map(MeasureLine::title).toList());
            String verdict = words.say(
                    "with-key", first.verdict().sentence(), first.verdict().label());
            page.item(2, words.say("summary", titles, verdict));
            first.never()
                    .forEach(never ->
                            page.paragraph(4, words.say("summary", words.say("never"), never)));
        }
    }
}
