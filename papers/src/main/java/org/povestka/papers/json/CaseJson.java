package org.povestka.papers.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.law.WhatIf;
import org.povestka.law.answer.Segment;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.Exposure;
import org.povestka.law.explain.Flag;
import org.povestka.law.explain.MeasureAnswer;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.State;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SuitEffect;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.explain.Timeline;
import org.povestka.law.explain.Unsettled;
import org.povestka.law.history.EventWord;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.Reading;
import org.povestka.law.reform.Regime;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;
import org.povestka.papers.wording.ApartWords;
import org.povestka.papers.wording.Ids;

/// Lays an explanation out in the fields of the contract, and the fields added to them.
final class CaseJson {

    private final Explanation explanation;
    private final Words words;

    private CaseJson(Explanation explanation, Words words) {
        this.explanation = explanation;
        this.words = words;
    }

    /// Everything the law says of the case.
    static Json.Parts of(Explanation explanation, Language language) {
        return new CaseJson(explanation, Speech.in(language).words()).all();
    }

    /// The same, with what the law would say if one thing more had happened.
    static Json.Parts of(Explanation explanation, List<WhatIf> whatIf, Language language) {
        List<Json> supposed = new ArrayList<>();
        for (WhatIf one : whatIf) {
            supposed.add(Json.of("what", EventWord.of(one.added()))
                    .with("on", one.added().on())
                    .with("summons", one.added().summons().name())
                    .with("answer", of(one.answer(), language)));
        }
        return of(explanation, language).withAny("whatIf", supposed);
    }

    private Json.Parts all() {
        Json.Parts all = Json.Parts.EMPTY
                .with("lawCheckedTo", Editions.LAW_CHECKED_TO)
                .with("summonses", each(CaseJson::summons))
                .with("days", explanation.days().stream().map(CaseJson::day).toList())
                .with("measures", fromAll(CaseJson::measures))
                .with("next", next())
                .with("remedies", remedies())
                .with("grounds", fromAll(GroundJson::of))
                .with("exposures", fromAll(CaseJson::exposures))
                .with("suits", suits())
                .with("unsettled", unsettled())
                .with("practice", practice())
                .with("timeline", timeline())
                .with("law", law());
        return ChangeJson.of(explanation)
                .map(change -> all.with("change", change))
                .orElse(all);
    }

    private List<Json> each(Function<SummonsAnswer, Json> part) {
        return explanation.summonses().stream().map(part).toList();
    }

    private List<Json> fromAll(Function<SummonsAnswer, List<Json>> parts) {
        return explanation.summonses().stream()
                .flatMap(answer -> parts.apply(answer).stream())
                .toList();
    }

    private static Json summons(SummonsAnswer answer) {
        Summons summons = answer.summons();
        List<String> flags = answer.outlook().flags().stream().map(Flag::id).toList();
        return Json.of("id", summons.id().name())
                .with("served", AnswerJson.of(answer.states().served()))
                .with("exitBan", AnswerJson.of(answer.states().exitBan()))
                .with("ladder", AnswerJson.of(answer.states().ladder()))
                .with("flags", Json.texts(flags))
                .with("placed", summons.placed().on())
                .with("appear", summons.placed().appearOn())
                .with("reason", summons.placed().reason().word())
                .with("edition", answer.edition().id());
    }

    private static Json day(DayAnswer day) {
        return Json.of("on", day.on().toString())
                .with(State.SERVED.key(), day.served().word())
                .with(State.EXIT_BAN.key(), day.exitBan().word())
                .with(State.LADDER.key(), day.ladder().word())
                .with(State.LIFTING.key(), day.lifting().word());
    }

    private static List<Json> measures(SummonsAnswer answer) {
        List<Json> measures = new ArrayList<>();
        for (MeasureAnswer measure : answer.measures()) {
            measures.add(Json.of("measure", measure.measure().word())
                    .with("summons", answer.summons().id().name())
                    .and(AnswerJson.of(measure.answer())));
        }
        return measures;
    }

    private List<Json> next() {
        List<Json> next = new ArrayList<>();
        for (SummonsAnswer answer : explanation.summonses()) {
            Json.Parts of = Json.of("summons", answer.summons().id().name());
            answer.outlook().steps().forEach(step -> next.add(step(step).and(of)));
        }
        explanation.person().steps().forEach(step -> next.add(step(step)));
        return next;
    }

    private Json.Parts step(Step step) {
        return Json.of("kind", Ids.of(step.kind()))
                .with("who", Ids.of(step.kind().who()))
                .with("days", AnswerJson.days(step.days()))
                .with("rule", step.rule().id())
                .with("citation", GroundJson.citation(step.citation()))
                .with("text", words.say("step." + Ids.of(step.kind())));
    }

    private List<Json> remedies() {
        List<Json> remedies = new ArrayList<>();
        for (Remedy remedy : explanation.person().remedies()) {
            remedies.add(Json.of("kind", remedy.kind().id())
                    .with("lastDays", AnswerJson.days(remedy.lastDays()))
                    .with("citation", GroundJson.citation(remedy.citation())));
        }
        return remedies;
    }

    private static List<Json> exposures(SummonsAnswer answer) {
        List<Json> exposures = new ArrayList<>();
        for (Exposure exposure : answer.outlook().exposures()) {
            exposures.add(Json.of("kind", Ids.of(exposure.kind()))
                    .with("summons", answer.summons().id().name())
                    .with("on", exposure.on())
                    .with("leastRoubles", new Json.Whole(exposure.fine().least()))
                    .with("mostRoubles", new Json.Whole(exposure.fine().most()))
                    .with("citation", GroundJson.citation(exposure.citation())));
        }
        return exposures;
    }

    private List<Json> suits() {
        List<Json> suits = new ArrayList<>();
        for (SuitEffect suit : explanation.person().suits()) {
            suits.add(Json.of("filed", suit.filedOn().toString())
                    .with("against", suit.against().word())
                    .with("effect", Ids.of(suit.effect()))
                    .with("citation", GroundJson.citation(suit.citation())));
        }
        return suits;
    }

    private List<Json> unsettled() {
        List<Json> unsettled = new ArrayList<>();
        for (Unsettled open : explanation.person().unsettled()) {
            String what = Ids.of(open.what());
            unsettled.add(Json.of("question", open.question())
                    .with("what", what)
                    .with("text", words.say("unsettled." + what, open.question())));
        }
        return unsettled;
    }

    private List<Json> practice() {
        List<Json> practice = new ArrayList<>();
        for (ApartWords.Report report : ApartWords.reports(explanation)) {
            practice.add(Json.of("id", report.id())
                    .with("sources", Json.texts(report.sources()))
                    .with("text", words.say("practice." + report.id())));
        }
        return practice;
    }

    private Json timeline() {
        Timeline timeline = explanation.timeline();
        return Json.Parts.EMPTY
                .with(State.SERVED.key(), segments(timeline.served()))
                .with(State.EXIT_BAN.key(), segments(timeline.exitBan()))
                .with(State.LADDER.key(), segments(timeline.ladder()))
                .with(State.LIFTING.key(), segments(timeline.lifting()));
    }

    private static List<Json> segments(List<Segment> segments) {
        List<Json> runs = new ArrayList<>();
        for (Segment segment : segments) {
            Json.Parts run = Json.Parts.EMPTY.with("first", segment.span().first());
            Json.Parts ended = segment.span().open()
                    ? run
                    : run.with("last", segment.span().last());
            runs.add(ended.with("state", segment.state().word()));
        }
        return runs;
    }

    private Json law() {
        Law law = explanation.asked().law();
        Regime regime = law.regime();
        String name = switch (regime) {
            case Regime.InForce inForce -> "in-force";
            case Regime.Named named -> named.named().id();
        };
        List<String> held = law.held().chosen().stream().map(Reading::key).toList();
        Json.Parts parts =
                Json.of("regime", name).with("hypothetical", Json.truth(regime.hypothetical()));
        String reform = regime.reform().name();
        return (reform.isEmpty() ? parts : parts.with("reform", reform))
                .with("held", Json.texts(held));
    }
}
