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
            boolean labelled = section.labelled() && !note.label().isEmpty();
            page.item(2, labelled ? words.say("summary", note.label(), text) : text);
        }
    }

    /// Days with the conditions that give them, in two columns.
    static void days(Page page, int indent, List<DayLine> days, Words words) {
        rows(page, indent, rows(days, words), words);
    }

    private static Map<String, List<String>> rows(List<DayLine> days, Words words) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (DayLine day : days) {
            rows.put(day.words(), day.under().isEmpty() ? List.of(words.say("any")) : day.under());
        }
        return rows;
    }

    private static void rows(Page page, int indent, Map<String, List<String>> rows, Words words) {
        int width = rows.keySet().stream().mapToInt(String::length).max().orElse(0) + 2;
        rows.forEach((label, under) -> {
            String before = label;
            for (String condition : under) {
                String text = before.isEmpty() ? words.say("or", condition) : condition;
                page.entry(indent, width, before, text);
                before = "";
            }
        });
    }

    private void state(StateSheet state) {
        page.blank()
                .strong(2, words.say("summary", state.title(), state.verdict().label()));
        page.paragraph(2, state.verdict().sentence());
        Map<String, List<String>> firsts = rows(state.days(), words);
        if (!state.limits().never().isEmpty()) {
            firsts.put(words.say("never"), state.limits().never());
        }
        if (firsts.size() > 1) {
            rows(page, 4, firsts, words);
        }
        Map<String, List<String>> lasts = rows(state.limits().ends(), words);
        if (!state.limits().lasting().isEmpty()) {
            lasts.put(words.say("no-end"), state.limits().lasting());
        }
        if (lasts.size() > 1) {
            page.paragraph(2, words.begin("ends") + ":");
            rows(page, 4, lasts, words);
        }
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
