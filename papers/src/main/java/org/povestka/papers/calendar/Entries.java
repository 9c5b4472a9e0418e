package org.povestka.papers.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.povestka.law.Explanation;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.papers.calendar.Entry.Certainty;
import org.povestka.papers.calendar.Entry.Edge;
import org.povestka.papers.calendar.Entry.Notice;
import org.povestka.papers.calendar.Entry.Slot;

/// Makes the events of a case.
///
/// @param words how they are said
record Entries(EntryWords words) {

    private static final String OF_PERSON = "";

    /// Every dated thing, by day; then what was to be expected before the later facts and
    /// no longer is, so that a calendar that holds an older file loses it.
    List<Entry> all(Explanation explanation) {
        Map<Slot, Entry> dropped = new LinkedHashMap<>();
        for (Explanation earlier : earlier(explanation)) {
            expected(earlier).forEach(entry -> dropped.put(entry.slot(), noLonger(entry)));
        }
        List<Entry> entries = expected(explanation);
        entries.forEach(entry -> dropped.remove(entry.slot()));
        entries.addAll(dropped.values());
        return entries;
    }

    /// The answers before each of the later facts.
    private static List<Explanation> earlier(Explanation explanation) {
        History history = explanation.asked().history();
        List<Explanation> answers = new ArrayList<>();
        for (int known = 1; known < history.events().size(); known++) {
            List<Event> facts = history.events().subList(0, known);
            History before = new History(history.person(), facts);
            answers.add(explanation.asked().law().explain(before, List.of()));
        }
        return answers;
    }

    private List<Entry> expected(Explanation explanation) {
        Matters matters = new Matters(words);
        List<Entry> entries = new ArrayList<>();
        for (SummonsAnswer answer : explanation.summonses()) {
            String summons = answer.summons().id().name();
            matters.of(answer).forEach(matter -> entries.addAll(edges(matter, summons)));
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Matter matter : matters.of(explanation.person())) {
            int nth = seen.merge(matter.name(), 1, Integer::sum);
            entries.addAll(edges(matter, nth == 1 ? OF_PERSON : OF_PERSON + nth));
        }
        entries.sort(Comparator.comparing(Entry::day));
        return entries;
    }

    /// One event for a certain day; two for a contested one, its first and its last
    /// possible day.
    private List<Entry> edges(Matter matter, String summons) {
        DayUnder first = matter.days().getFirst();
        DayUnder last = matter.days().getLast();
        Slot earliest = new Slot(words.supposed(), summons, matter.name(), Edge.EARLIEST);
        if (matter.isCertain()) {
            return List.of(entry(earliest, first, matter, Certainty.CERTAIN));
        }
        Entry risk = entry(earliest, first, matter, Certainty.CONTESTED);
        if (matter.days().size() == 1) {
            return List.of(risk);
        }
        Certainty atLast =
                matter.nature() == Matter.Nature.BEGINS ? Certainty.CERTAIN : Certainty.CONTESTED;
        Slot latest = new Slot(words.supposed(), summons, matter.name(), Edge.LATEST);
        return List.of(risk, entry(latest, last, matter, atLast));
    }

    private Entry entry(Slot slot, DayUnder day, Matter matter, Certainty certainty) {
        Entry.Text text = words.text(matter, slot.edge());
        return new Entry(slot, day.day(), text, certainty, matter.nature().notice());
    }

    private Entry noLonger(Entry entry) {
        return new Entry(
                entry.slot(),
                entry.day(),
                words.noLonger(entry.text()),
                Certainty.NO_LONGER,
                Notice.NONE);
    }
}
