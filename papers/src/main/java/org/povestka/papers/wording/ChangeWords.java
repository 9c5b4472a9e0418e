package org.povestka.papers.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.povestka.law.Explanation;
import org.povestka.law.SmallestChange;
import org.povestka.law.WhatIf;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.explain.Timeline;
import org.povestka.law.history.Event;
import org.povestka.law.history.SummonsId;
import org.povestka.papers.speech.Speech;

/// Says what would change the answer: time alone, an appearance, an excuse, the smallest
/// change.
record ChangeWords(Speech speech, Explanation explanation) {

    /// The notes; what hangs on a day asked about only where one was asked.
    List<Note> changes() {
        List<Note> notes = new ArrayList<>();
        Optional<LocalDate> asked =
                explanation.days().stream().map(DayAnswer::on).max(Comparator.naturalOrder());
        asked.ifPresent(day -> firstChange(day).ifPresent(notes::add));
        for (SummonsAnswer answer : explanation.summonses()) {
            notes.addAll(ifHeComes(answer, asked));
        }
        asked.ifPresent(day -> {
            smallest(State.EXIT_BAN, day).ifPresent(notes::add);
            smallest(State.LADDER, day).ifPresent(notes::add);
        });
        return notes;
    }

    private Optional<Note> firstChange(LocalDate asked) {
        List<Timeline.Turn> turns = explanation.timeline().firstChangeAfter(asked);
        return turns.stream()
                .findFirst()
                .map(first -> note(
                        "first-change",
                        speech.words()
                                .say("change.first", speech.weekday(first.on()), states(turns))));
    }

    private String states(List<Timeline.Turn> turns) {
        return turns.stream()
                .map(turn -> speech.words()
                        .say("on." + turn.state().key() + "." + turn.then().word()))
                .collect(Collectors.joining("; "));
    }

    private List<Note> ifHeComes(SummonsAnswer answer, Optional<LocalDate> asked) {
        boolean came = answer.summons().first(Event.Appeared.class).isPresent();
        if (came || answer.states().exitBan().dates().isEmpty()) {
            return List.of();
        }
        LocalDate appearOn = answer.summons().placed().appearOn();
        LocalDate day = asked.filter(on -> on.isAfter(appearOn)).orElse(appearOn);
        Explanation.Asked known = explanation.asked();
        SummonsId id = answer.summons().id();
        int place = explanation.summonses().indexOf(answer);
        States appeared = WhatIf.statesIfAppeared(known, id, day).get(place);
        States excused = WhatIf.statesIfExcused(known, id, day).get(place);
        return List.of(
                note("if-appeared", whatIf("change.appeared", day, appeared)),
                note("if-excused", whatIf("change.excused", day, excused)));
    }

    private String whatIf(String key, LocalDate day, States then) {
        return speech.words().say(key, speech.weekday(day), banEnds(then), ladder(then));
    }

    private String banEnds(States states) {
        StateSheet ban = new StateWords(speech).sheet(State.EXIT_BAN, states.exitBan());
        List<DayLine> ends = ban.limits().ends();
        if (ends.isEmpty()) {
            return ban.days().isEmpty()
                    ? ban.verdict().sentence()
                    : speech.words().say("change.ban-stays");
        }
        String last = ends.getLast().words();
        return ban.limits().lasting().isEmpty()
                ? speech.words().say("change.ban-ends", last)
                : speech.words().say("change.ban-may-stay", last);
    }

    private String ladder(States states) {
        return new StateWords(speech).verdict("state.ladder", states.ladder()).sentence();
    }

    private Optional<Note> smallest(State state, LocalDate asked) {
        return SmallestChange.turning(explanation.asked(), state, asked)
                .map(change -> note(
                        "smallest-change",
                        speech.words()
                                .say(
                                        "change.smallest." + state.key() + "." + from(change),
                                        speech.day(asked),
                                        edits(change.edits()))));
    }

    private static String from(SmallestChange change) {
        return switch (change.from()) {
            case NO -> "no";
            case YES, CONTESTED, REFUSED -> "yes";
        };
    }

    private String edits(List<SmallestChange.Edit> edits) {
        FactWords facts = new FactWords(speech);
        return speech.together(edits.stream()
                .map(edit -> switch (edit) {
                    case SmallestChange.Edit.Added added ->
                        speech.words()
                                .say(
                                        "change.added",
                                        speech.day(added.event().on()),
                                        facts.what(added.event()));
                    case SmallestChange.Edit.Dropped dropped ->
                        speech.words()
                                .say(
                                        "change.dropped",
                                        speech.day(dropped.event().on()),
                                        facts.what(dropped.event()));
                })
                .toList());
    }

    private Note note(String id, String sentence) {
        return new Note(id, speech.words().say("label.if"), sentence, List.of());
    }
}
