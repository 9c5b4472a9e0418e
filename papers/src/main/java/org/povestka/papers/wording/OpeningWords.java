package org.povestka.papers.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.povestka.law.Explanation;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.Trace;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.State;
import org.povestka.law.explain.States;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.papers.speech.Banners;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

/// Says what a reader needs first.
///
/// @param speech the language
/// @param explanation the answer
record OpeningWords(Speech speech, Explanation explanation) {

    /// The opening of the sheet.
    CaseSheet.Opening opening() {
        return new CaseSheet.Opening(
                Banners.of(speech, explanation.asked().law()),
                sentences(),
                new FactWords(speech).facts(explanation.asked().history()),
                aloud(),
                footing(speech));
    }

    /// To what day the law was checked, and what an answer is not.
    static List<String> footing(Speech speech) {
        return List.of(
                speech.words().say("checked-to", speech.day(Editions.LAW_CHECKED_TO)),
                speech.words().say("not-advice"));
    }

    private List<String> sentences() {
        if (explanation.summonses().isEmpty()) {
            return List.of(speech.words().say("no-summons"));
        }
        if (!explanation.days().isEmpty()) {
            return explanation.days().stream().map(this::onDay).toList();
        }
        return explanation.summonses().stream().map(this::byFacts).toList();
    }

    private String onDay(DayAnswer day) {
        List<String> parts = new ArrayList<>();
        parts.add(part(State.EXIT_BAN, day.exitBan(), day, States::exitBan));
        parts.add(part(State.SERVED, day.served(), day, States::served));
        parts.add(part(State.LADDER, day.ladder(), day, States::ladder));
        if (day.lifting() == DayState.YES || day.lifting() == DayState.CONTESTED) {
            parts.add(speech.words().say("on.lifting." + day.lifting().word()));
        }
        return speech.words().say(lead("on"), speech.weekday(day.on()), String.join("; ", parts));
    }

    private String part(
            State state, DayState holds, DayAnswer day, Function<States, Answer> answer) {
        boolean later = explanation.summonses().stream()
                .flatMap(summons -> answer.apply(summons.states()).dates().stream())
                .anyMatch(dated -> dated.first().isAfter(day.on()));
        String word = holds == DayState.NO && later ? "not-yet" : holds.word();
        return speech.words().say("on." + state.key() + "." + word);
    }

    private String byFacts(SummonsAnswer answer) {
        String facts = String.join(
                "; ",
                byFacts(State.EXIT_BAN, answer.states().exitBan()),
                byFacts(State.SERVED, answer.states().served()),
                byFacts(State.LADDER, answer.states().ladder()));
        String told = explanation.summonses().size() > 1
                ? speech.words().say("of-summons", facts, answer.summons().id().name())
                : facts;
        return speech.words().say(lead("facts.lead"), told);
    }

    /// The opening words under the law of those days, or under one that is supposed.
    private String lead(String key) {
        return explanation.asked().law().regime().hypothetical() ? key + ".supposed" : key;
    }

    private String byFacts(State state, Answer answer) {
        String key = "facts." + state.key();
        return switch (answer) {
            case Answer.Certain certain ->
                speech.words()
                        .say(key + ".certain", speech.weekday(certain.since().first()));
            case Answer.Contested contested ->
                speech.words()
                        .say(
                                key + ".contested",
                                speech.weekday(contested.dates().getFirst().first()));
            case Answer.Never never -> speech.words().say(key + ".never");
            case Answer.Refused refused -> speech.words().say(key + ".refused");
        };
    }

    private String aloud() {
        return explanation.summonses().stream()
                .map(SummonsAnswer::states)
                .map(States::exitBan)
                .filter(ban -> !ban.dates().isEmpty())
                .findFirst()
                .or(() -> explanation.summonses().stream()
                        .map(SummonsAnswer::states)
                        .map(States::exitBan)
                        .findFirst())
                .map(this::aloud)
                .orElse("");
    }

    private String aloud(Answer ban) {
        Verdict verdict = new StateWords(speech).verdict("state.exitBan", ban);
        String sentence = ban instanceof Answer.Contested
                ? Words.capital(verdict.label()) + ". " + verdict.sentence()
                : verdict.sentence();
        if (ban.worlds().isEmpty()) {
            return sentence;
        }
        Trace trace = ban.dates().isEmpty()
                ? ban.worlds().getFirst().value().trace()
                : ban.dates().getFirst().trace();
        return speech.words()
                .say(
                        "aloud",
                        sentence,
                        Words.capital(speech.citation(trace.citation())),
                        speech.sources(trace.citation().sources()));
    }
}
