package org.povestka.papers.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Refusal;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.World;
import org.povestka.law.explain.State;
import org.povestka.law.reading.Reading;
import org.povestka.law.time.Span;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.wording.Verdict.Doubt;

/// Says since when and until when a state holds.
///
/// @param speech the language
record StateWords(Speech speech) {

    /// One of the three dates.
    StateSheet sheet(State state, Answer answer) {
        String key = "state." + state.key();
        List<DayUnder> days = answer.dates().stream()
                .map(dated -> new DayUnder(dated.first(), dated.under()))
                .toList();
        return new StateSheet(
                state,
                speech.words().say(key),
                verdict(key, answer),
                lines(days),
                limits(key, answer));
    }

    /// What an answer comes to, in the sentences under a key; where it ends is part of it.
    Verdict verdict(String key, Answer answer) {
        if (answer instanceof Answer.Refused) {
            return Verdict.of(speech.words(), Doubt.REFUSED, speech.words().say(key + ".refused"));
        }
        List<String> days = answer.dates().stream()
                .map(dated -> speech.weekday(dated.first()))
                .toList();
        boolean maybeNever = answer instanceof Answer.Contested contested
                && !contested.neverUnder().isEmpty();
        Verdict verdict = Verdict.of(speech.words(), key, days, maybeNever);
        return new Verdict(
                verdict.doubt(), verdict.label(), verdict.sentence() + until(key, answer));
    }

    /// Days with the conditions that give them.
    List<DayLine> lines(List<DayUnder> days) {
        return days.stream()
                .map(day ->
                        new DayLine(day.day(), speech.weekday(day.day()), conditions(day.under())))
                .toList();
    }

    /// The conditions under which a state never holds, where others let it hold.
    List<String> never(Answer answer) {
        return answer instanceof Answer.Contested contested
                ? conditions(contested.neverUnder())
                : List.of();
    }

    private StateSheet.Limits limits(String key, Answer answer) {
        List<DayUnder> ends = ends(answer);
        boolean open = !answer.dates().isEmpty()
                && ends.stream().allMatch(end -> end.day().equals(Span.NO_END));
        List<DayUnder> known =
                ends.stream().filter(end -> !end.day().equals(Span.NO_END)).toList();
        List<String> lasting = ends.stream()
                .filter(end -> !known.isEmpty() && end.day().equals(Span.NO_END))
                .flatMap(end -> conditions(end.under()).stream())
                .toList();
        return new StateSheet.Limits(
                lines(known),
                lasting,
                never(answer),
                answer.refusals().stream().map(this::notComputed).toList(),
                open ? speech.words().say(key + ".open") : "");
    }

    private String until(String key, Answer answer) {
        List<DayUnder> ends = ends(answer);
        List<DayUnder> known =
                ends.stream().filter(end -> !end.day().equals(Span.NO_END)).toList();
        if (known.isEmpty()) {
            return "";
        }
        String last = known.size() == 1 ? ".until" : ".until-range";
        String sentence = known.size() == ends.size() ? last : ".until-or-open";
        String group = key.startsWith("state.") ? "state" : key;
        return speech.words()
                .say(group + sentence, speech.weekday(known.getLast().day()));
    }

    private static List<DayUnder> ends(Answer answer) {
        List<World<LocalDate>> lasts = new ArrayList<>();
        for (World<Found> world : answer.worlds()) {
            if (world.value().standing() instanceof Standing.Stands(Span span)) {
                lasts.add(world.with(span.last()));
            }
        }
        return DayUnder.of(lasts);
    }

    private List<String> conditions(List<List<Reading>> alternatives) {
        return alternatives.stream()
                .filter(conjunction -> !conjunction.isEmpty())
                .map(speech::under)
                .toList();
    }

    private String notComputed(Refusal refusal) {
        return speech.words()
                .say("not-computed", refusal.reading().key(), Integer.toString(refusal.year()));
    }
}
