package org.povestka.papers.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.povestka.law.Explanation;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.explain.DayAnswer;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.States;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.time.Span;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.wording.Outlook.RemedyLine;
import org.povestka.papers.wording.Outlook.StepLine;

/// Says what comes next and what can be done.
final class OutlookWords {

    private final Speech speech;
    private final Explanation explanation;
    private final StateWords states;
    private final RemedyWords remedies;
    private final Optional<LocalDate> asked;

    OutlookWords(Speech speech, Explanation explanation) {
        this.speech = speech;
        this.explanation = explanation;
        this.states = new StateWords(speech);
        this.remedies = new RemedyWords(speech.language());
        this.asked = explanation.days().stream().map(DayAnswer::on).max(Comparator.naturalOrder());
    }

    /// The outlook of the sheet.
    Outlook outlook() {
        List<StepLine> next = new ArrayList<>();
        List<StepLine> past = new ArrayList<>();
        for (StepLine step : steps()) {
            (isPast(step) ? past : next).add(step);
        }
        List<RemedyLine> lines =
                explanation.person().remedies().stream().map(this::remedy).toList();
        return new Outlook(
                next,
                past,
                lines,
                RemedyWords.letters(explanation),
                new SavingWords(speech, explanation).saving());
    }

    private List<StepLine> steps() {
        List<StepLine> steps = new ArrayList<>();
        boolean several = explanation.summonses().size() > 1;
        for (SummonsAnswer answer : explanation.summonses()) {
            for (Step step : answer.outlook().steps()) {
                String title = title(step);
                String name = answer.summons().id().name();
                steps.add(line(
                        step,
                        several ? speech.words().say("of-summons", title, name) : title,
                        orNever(step.kind(), answer.states())));
            }
        }
        explanation
                .person()
                .steps()
                .forEach(step -> steps.add(line(step, title(step), Ever.ONE_DAY)));
        steps.sort(Comparator.comparing(step ->
                step.days().isEmpty() ? Span.NO_END : step.days().getFirst().day()));
        return steps;
    }

    private String title(Step step) {
        return speech.words().say("step." + Ids.of(step.kind()));
    }

    /// Whether something may also never come.
    private enum Ever {
        ONE_DAY,
        OR_NEVER
    }

    private static Ever orNever(Step.Kind kind, States states) {
        Optional<Answer> state = switch (kind) {
            case EXIT_BAN -> Optional.of(states.exitBan());
            case SERVED -> Optional.of(states.served());
            case LADDER -> Optional.of(states.ladder());
            case APPEAR,
                    COME_AT_ONCE,
                    SELF_REPORT,
                    SURRENDER_PASSPORT,
                    NOTIFY_SUMMONS,
                    NOTIFY_WARNING,
                    NOTIFY_MEASURES,
                    REMIND,
                    LIFT,
                    TRAFFIC_ENTRY,
                    TRAFFIC_REMOVAL,
                    EXECUTE_DECISION -> Optional.empty();
        };
        return state.filter(answer -> !answer.neverUnder().isEmpty()).isPresent()
                ? Ever.OR_NEVER
                : Ever.ONE_DAY;
    }

    private StepLine line(Step step, String title, Ever ever) {
        return new StepLine(
                step.kind(),
                title,
                when(step.days(), ever),
                states.lines(step.days()),
                speech.citation(step.citation()));
    }

    private boolean isPast(StepLine step) {
        return !step.days().isEmpty()
                && asked.filter(day -> step.days().getLast().day().isBefore(day))
                        .isPresent();
    }

    private String when(List<DayUnder> days, Ever ever) {
        if (days.isEmpty()) {
            return speech.words().say("when.none");
        }
        String key = ever == Ever.OR_NEVER ? "-or-never" : "";
        LocalDate first = days.getFirst().day();
        if (days.size() > 1) {
            return speech.words()
                    .say(
                            "when.range" + key,
                            speech.weekday(first),
                            speech.weekday(days.getLast().day()));
        }
        return ever == Ever.OR_NEVER
                ? speech.words().say("when.or-never", speech.weekday(first))
                : onOneDay(days.getFirst());
    }

    private String onOneDay(DayUnder only) {
        LocalDate first = only.day();
        String when = speech.weekday(first);
        if (only.under().stream().noneMatch(List::isEmpty)) {
            return speech.words().say("when.some", when);
        }
        return asked.filter(day -> !first.isBefore(day))
                .map(day -> speech.words()
                        .say("when.left", when, speech.left(Span.daysAhead(day, first))))
                .orElse(when);
    }

    private RemedyLine remedy(Remedy remedy) {
        Remedy.Kind kind = remedy.kind();
        String term = remedies.term(kind);
        boolean dated = !remedy.lastDays().isEmpty();
        List<Outlook.Labelled> advice =
                new ArrayList<>(remedies.advice(kind, dated ? term + " " + lastDay(remedy) : term));
        advice.add(new Outlook.Labelled(
                speech.words().say("label.stated"), speech.citation(remedy.citation())));
        return new RemedyLine(
                kind,
                remedies.title(kind),
                states.lines(remedy.lastDays()),
                advice,
                RemedyWords.letter(kind).orElse(""));
    }

    private String lastDay(Remedy remedy) {
        return speech.words().say("last-day", when(remedy.lastDays(), Ever.ONE_DAY));
    }
}
