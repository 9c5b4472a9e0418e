package org.povestka.papers.calendar;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.explain.PersonAnswer;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.papers.calendar.Matter.Nature;

/// Finds the dated things of an answer.
///
/// @param words how they are called
record Matters(EntryWords words) {

    /// The three dates of a summons, then what somebody has to do.
    List<Matter> of(SummonsAnswer answer) {
        List<Matter> matters = new ArrayList<>();
        addState(matters, Step.Kind.EXIT_BAN, answer.states().exitBan());
        addState(matters, Step.Kind.SERVED, answer.states().served());
        addState(matters, Step.Kind.LADDER, answer.states().ladder());
        answer.outlook().steps().forEach(step -> addDuty(matters, step));
        return matters;
    }

    /// What hangs on no summons.
    List<Matter> of(PersonAnswer person) {
        List<Matter> matters = new ArrayList<>();
        person.steps().forEach(step -> addDuty(matters, step));
        for (Remedy remedy : person.remedies()) {
            if (!remedy.lastDays().isEmpty()) {
                matters.add(new Matter(
                        "REMEDY_" + remedy.kind().name(),
                        words.remedy(remedy.kind()),
                        remedy.lastDays(),
                        Nature.REMEDY,
                        remedy.citation()));
            }
        }
        return matters;
    }

    private void addState(List<Matter> matters, Step.Kind kind, Answer answer) {
        List<DayUnder> days = answer.dates().stream()
                .map(dated -> new DayUnder(dated.first(), dated.under()))
                .toList();
        if (!days.isEmpty()) {
            matters.add(new Matter(
                    kind.name(),
                    words.step(kind),
                    days,
                    answer.neverUnder().isEmpty() ? Nature.BEGINS : Nature.MAY_BEGIN,
                    answer.dates().getFirst().trace().citation()));
        }
    }

    private void addDuty(List<Matter> matters, Step step) {
        if (step.days().isEmpty()) {
            return;
        }
        switch (step.kind().who()) {
            case LAW -> {}
            case PERSON -> matters.add(duty(step, Nature.PERSON));
            case AUTHORITY -> matters.add(duty(step, Nature.AUTHORITY));
        }
    }

    private Matter duty(Step step, Nature nature) {
        return new Matter(
                step.kind().name(), words.step(step.kind()), step.days(), nature, step.citation());
    }
}
