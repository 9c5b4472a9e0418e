package org.povestka.papers.json;

import java.util.List;
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

/// Says an explanation in the fields of the contract, and the fields added to them.
final class CaseJson {

    private final JsonOut out;
    private final Words words;
    private final String text;
    private final AnswerJson answers;
    private final GroundJson grounds;

    CaseJson(JsonOut out, Language language) {
        this.out = out;
        this.words = Speech.in(language).words();
        this.text = language.name();
        this.answers = new AnswerJson(out);
        this.grounds = new GroundJson(out);
    }

    /// Everything the law says of the case, with what it would say if one thing more had
    /// happened.
    void say(Explanation explanation, List<WhatIf> whatIf) {
        out.begin();
        all(explanation);
        if (!whatIf.isEmpty()) {
            out.beginAll("whatIf");
            whatIf.forEach(this::supposed);
            out.endAll();
        }
        out.end();
    }

    private void supposed(WhatIf one) {
        out.begin();
        out.say("what", EventWord.of(one.added()));
        out.say("on", one.added().on());
        out.say("summons", one.added().summons().name());
        out.begin("answer");
        all(one.answer());
        out.end();
        out.end();
    }

    private void all(Explanation explanation) {
        List<SummonsAnswer> summonses = explanation.summonses();
        out.say("lawCheckedTo", Editions.LAW_CHECKED_TO);
        each("summonses", summonses, this::summons);
        each("days", explanation.days(), this::day);
        each("measures", summonses, this::measures);
        out.beginAll("next");
        summonses.forEach(this::steps);
        for (Step step : explanation.person().steps()) {
            out.begin();
            step(step);
            out.end();
        }
        out.endAll();
        each("remedies", explanation.person().remedies(), this::remedy);
        each("grounds", summonses, grounds::of);
        each("exposures", summonses, this::exposures);
        each("suits", explanation.person().suits(), this::suit);
        each("unsettled", explanation.person().unsettled(), this::unsettled);
        each("practice", ApartWords.reports(explanation), this::practice);
        timeline(explanation.timeline());
        law(explanation.asked().law());
        ChangeJson.say(out, explanation);
    }

    private interface Teller<T> {
        void say(T one);
    }

    private <T> void each(String key, List<T> all, Teller<T> teller) {
        out.beginAll(key);
        for (T one : all) {
            teller.say(one);
        }
        out.endAll();
    }

    private void summons(SummonsAnswer answer) {
        Summons summons = answer.summons();
        out.begin();
        out.say("id", summons.id().name());
        answers.answer("served", answer.states().served());
        answers.answer("exitBan", answer.states().exitBan());
        answers.answer("ladder", answer.states().ladder());
        out.sayAll("flags", answer.outlook().flags().stream().map(Flag::id).toList());
        out.say("placed", summons.placed().on());
        out.say("appear", summons.placed().appearOn());
        out.say("reason", summons.placed().reason().word());
        out.say("edition", answer.edition().id());
        out.end();
    }

    private void day(DayAnswer day) {
        out.begin();
        out.say("on", day.on());
        out.say(State.SERVED.key(), day.served().word());
        out.say(State.EXIT_BAN.key(), day.exitBan().word());
        out.say(State.LADDER.key(), day.ladder().word());
        out.say(State.LIFTING.key(), day.lifting().word());
        out.end();
    }

    private void measures(SummonsAnswer answer) {
        for (MeasureAnswer measure : answer.measures()) {
            out.begin();
            out.say("measure", measure.measure().word());
            out.say("summons", answer.summons().id().name());
            answers.answer(measure.answer());
            out.end();
        }
    }

    private void steps(SummonsAnswer answer) {
        for (Step step : answer.outlook().steps()) {
            out.begin();
            step(step);
            out.say("summons", answer.summons().id().name());
            out.end();
        }
    }

    private void step(Step step) {
        Step.Kind kind = step.kind();
        out.always("step", kind, () -> {
            out.say("kind", Ids.of(kind));
            out.say("who", Ids.of(kind.who()));
        });
        answers.days("days", step.days());
        out.say("rule", step.rule().id());
        GroundJson.citation(out, step.citation());
        out.always(text, kind, () -> out.say("text", words.say("step." + Ids.of(kind))));
    }

    private void remedy(Remedy remedy) {
        out.begin();
        out.say("kind", remedy.kind().id());
        answers.days("lastDays", remedy.lastDays());
        GroundJson.citation(out, remedy.citation());
        out.end();
    }

    private void exposures(SummonsAnswer answer) {
        for (Exposure exposure : answer.outlook().exposures()) {
            out.begin();
            out.say("kind", Ids.of(exposure.kind()));
            out.say("summons", answer.summons().id().name());
            out.say("on", exposure.on());
            out.say("leastRoubles", exposure.fine().least());
            out.say("mostRoubles", exposure.fine().most());
            GroundJson.citation(out, exposure.citation());
            out.end();
        }
    }

    private void suit(SuitEffect suit) {
        out.begin();
        out.say("filed", suit.filedOn());
        out.say("against", suit.against().word());
        out.say("effect", Ids.of(suit.effect()));
        GroundJson.citation(out, suit.citation());
        out.end();
    }

    private void unsettled(Unsettled open) {
        String what = Ids.of(open.what());
        out.begin();
        out.say("question", open.question());
        out.say("what", what);
        out.say("text", words.say("unsettled." + what, open.question()));
        out.end();
    }

    private void practice(ApartWords.Report report) {
        out.begin();
        out.say("id", report.id());
        out.sayAll("sources", report.sources());
        out.say("text", words.say("practice." + report.id()));
        out.end();
    }

    private void timeline(Timeline timeline) {
        out.begin("timeline");
        each(State.SERVED.key(), timeline.served(), this::segment);
        each(State.EXIT_BAN.key(), timeline.exitBan(), this::segment);
        each(State.LADDER.key(), timeline.ladder(), this::segment);
        each(State.LIFTING.key(), timeline.lifting(), this::segment);
        out.end();
    }

    private void segment(Segment segment) {
        out.begin();
        out.say("first", segment.span().first());
        if (!segment.span().open()) {
            out.say("last", segment.span().last());
        }
        out.say("state", segment.state().word());
        out.end();
    }

    private void law(Law law) {
        Regime regime = law.regime();
        out.begin("law");
        out.say("regime", regime.word());
        out.say("hypothetical", regime.hypothetical());
        String reform = regime.reform().name();
        if (!reform.isEmpty()) {
            out.say("reform", reform);
        }
        out.sayAll("held", law.held().chosen().stream().map(Reading::key).toList());
        out.end();
    }
}
