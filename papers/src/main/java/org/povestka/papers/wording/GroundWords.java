package org.povestka.papers.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Condition;
import org.povestka.law.answer.Dated;
import org.povestka.law.answer.Found;
import org.povestka.law.answer.Standing;
import org.povestka.law.answer.Trace;
import org.povestka.law.answer.World;
import org.povestka.law.explain.State;
import org.povestka.papers.speech.Speech;

/// Says why a state begins when it does, or why it never does.
///
/// @param speech the language
record GroundWords(Speech speech) {

    /// The grounds of one state: one a rule.
    List<Ground> of(State state, Answer answer) {
        List<Found> never = answer.worlds().stream()
                .map(World::value)
                .filter(found -> found.standing() instanceof Standing.Never)
                .limit(1)
                .toList();
        List<Ground> grounds = new ArrayList<>();
        List<Dated> left = new ArrayList<>(answer.dates());
        while (!left.isEmpty()) {
            Trace first = left.getFirst().trace();
            List<Dated> same = left.stream()
                    .filter(dated -> dated.trace().rule() == first.rule())
                    .toList();
            grounds.add(ground(state, first, same, List.of()));
            left.removeAll(same);
        }
        never.forEach(found -> grounds.add(ground(state, found.trace(), List.of(), whyNot(found))));
        return grounds;
    }

    private String condition(Condition condition) {
        String outcome = condition.met() ? "met" : "unmet";
        return speech.grounds().say("condition." + outcome, says(condition));
    }

    private String says(Condition condition) {
        String outcome = condition.met() ? "met" : "unmet";
        String[] days = condition.days().stream().map(speech::day).toArray(String[]::new);
        return speech.grounds().say("subject." + Ids.of(condition.subject()) + "." + outcome, days);
    }

    private Ground ground(State state, Trace trace, List<Dated> dates, List<String> whyNot) {
        List<String> shared = shared(trace, dates);
        List<String> each = new ArrayList<>();
        for (Dated dated : dates) {
            List<String> own = new ArrayList<>(conditions(dated.trace()));
            own.removeAll(shared);
            own.addAll(because(dated.trace()));
            if (!own.isEmpty()) {
                each.add(speech.words()
                        .say("ground.day", speech.day(dated.first()), String.join("; ", own)));
            }
        }
        each.addAll(whyNot);
        return new Ground(
                speech.words()
                        .say(
                                "ground.title",
                                speech.words().say("state." + state.key()),
                                speech.grounds().say("rule." + trace.rule().id())),
                speech.citation(trace.citation()),
                speech.backing(trace.citation()),
                shared,
                each);
    }

    private List<String> shared(Trace trace, List<Dated> dates) {
        List<String> shared = new ArrayList<>(dates.isEmpty() ? List.of() : conditions(trace));
        dates.forEach(dated -> shared.retainAll(conditions(dated.trace())));
        return shared;
    }

    private List<String> conditions(Trace trace) {
        return trace.conditions().stream().map(this::condition).toList();
    }

    private List<String> because(Trace trace) {
        return trace.because().stream()
                .map(reason -> speech.grounds()
                        .say(
                                "because",
                                speech.grounds().say("rule." + reason.rule().id())))
                .toList();
    }

    private List<String> whyNot(Found found) {
        List<String> unmet = found.trace().whyNot().stream().map(this::says).toList();
        return List.of(speech.words().say("ground.never", String.join("; ", unmet)));
    }

    /// Why a state does not hold yet on a day, where its first possible day is later.
    Stream<String> notYet(Answer answer, LocalDate asked) {
        return answer.dates().stream()
                .limit(1)
                .filter(dated -> dated.first().isAfter(asked))
                .map(dated -> speech.words()
                        .say("ground.not-yet", speech.day(asked), speech.day(dated.first())));
    }
}
