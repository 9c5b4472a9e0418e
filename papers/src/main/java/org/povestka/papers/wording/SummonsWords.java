package org.povestka.papers.wording;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.Explanation;
import org.povestka.law.answer.Answer;
import org.povestka.law.explain.Breach;
import org.povestka.law.explain.Flag;
import org.povestka.law.explain.MeasureAnswer;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.Event;
import org.povestka.papers.speech.Speech;

/// Says what the law says of one summons.
///
/// @param speech the language
/// @param explanation the answer
record SummonsWords(Speech speech, Explanation explanation) {

    /// The sheet of one summons.
    SummonsSheet sheet(SummonsAnswer answer) {
        StateWords states = new StateWords(speech);
        return new SummonsSheet(
                title(answer),
                sheets(answer),
                answer.measures().stream()
                        .map(measure -> measure(states, measure))
                        .toList(),
                notes(answer),
                grounds(answer.states()));
    }

    /// The sheet with the three dates and nothing else.
    SummonsSheet dates(SummonsAnswer answer) {
        return new SummonsSheet(title(answer), sheets(answer), List.of(), List.of(), List.of());
    }

    private String title(SummonsAnswer answer) {
        Event.Placed placed = answer.summons().placed();
        return speech.words()
                .say(
                        "summons",
                        answer.summons().id().name(),
                        speech.weekday(placed.on()),
                        speech.weekday(placed.appearOn()));
    }

    private List<StateSheet> sheets(SummonsAnswer answer) {
        StateWords states = new StateWords(speech);
        return List.of(
                states.sheet(State.EXIT_BAN, answer.states().exitBan()),
                states.sheet(State.SERVED, answer.states().served()),
                states.sheet(State.LADDER, answer.states().ladder()));
    }

    private SummonsSheet.MeasureLine measure(StateWords states, MeasureAnswer measure) {
        return new SummonsSheet.MeasureLine(
                measure.measure(),
                speech.words().say("measure." + measure.measure().word()),
                states.verdict("measure", measure.answer()),
                states.never(measure.answer()));
    }

    private List<Note> notes(SummonsAnswer answer) {
        List<Note> notes = new ArrayList<>();
        for (Flag flag : answer.outlook().flags()) {
            notes.add(new Note(flag.id(), "", speech.words().say("flag." + flag.id()), List.of()));
        }
        for (Breach breach : answer.outlook().breaches()) {
            notes.add(breach(breach));
        }
        return notes;
    }

    private Note breach(Breach breach) {
        String measure = speech.words().say("measure." + breach.measure().word());
        String sentence = speech.words()
                .say("breach." + breach.kind().id(), measure, speech.weekday(breach.on()));
        List<String> right = breach.under().stream()
                .filter(readings -> !readings.isEmpty())
                .map(speech::under)
                .toList();
        String verdict = right.isEmpty()
                ? speech.words().say("breach.under-none")
                : speech.words().say("breach.under", String.join("; ", right));
        return new Note(
                breach.kind().id(),
                speech.words().say("label.breach"),
                sentence + " " + verdict,
                List.of(speech.citation(breach.ground().citation())));
    }

    private List<Ground> grounds(States states) {
        GroundWords grounds = new GroundWords(speech);
        List<Ground> all = new ArrayList<>();
        all.addAll(dated(grounds, State.EXIT_BAN, states.exitBan()));
        all.addAll(dated(grounds, State.SERVED, states.served()));
        all.addAll(dated(grounds, State.LADDER, states.ladder()));
        return all;
    }

    private List<Ground> dated(GroundWords words, State state, Answer answer) {
        List<String> notYet = explanation.days().stream()
                .flatMap(day -> words.notYet(answer, day.on()))
                .toList();
        List<Ground> grounds = new ArrayList<>(words.of(state, answer));
        if (!notYet.isEmpty()) {
            Ground first = grounds.removeFirst();
            List<String> each = new ArrayList<>(notYet);
            each.addAll(first.each());
            grounds.addFirst(new Ground(
                    first.title(), first.citation(), first.backing(), first.shared(), each));
        }
        return grounds;
    }
}
