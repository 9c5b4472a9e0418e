package org.povestka.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.answer.World;
import org.povestka.law.explain.Flag;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.History;
import org.povestka.law.reading.Reading;

/// What an answer says, as one line of a table.
public final class Said {

    private Said() {}

    /// The answer for the first summons of a case.
    public static SummonsAnswer first(Law law, History history) {
        return law.explain(history, List.of()).summonses().getFirst();
    }

    /// Every first day with its readings, the earliest first, such as
    /// `2025-07-03 if Q1=A | 2025-07-10 if Q1=B Q2=B | never if Q17=A`; a certain
    /// answer is its
    /// day alone.
    public static String days(Answer answer) {
        List<String> days = new ArrayList<>();
        answer.dates().forEach(dated -> days.add(dated.first() + under(dated.under())));
        if (!answer.neverUnder().isEmpty()) {
            days.add("never" + under(answer.neverUnder()));
        }
        answer.refusals()
                .forEach(refusal -> days.add(
                        "refused " + refusal.year() + " if " + refusal.reading().key()));
        return String.join(" | ", days);
    }

    /// The same of plain days.
    public static String days(List<DayUnder> days) {
        return days.stream()
                .map(day -> day.day() + under(day.under()))
                .collect(Collectors.joining(" | "));
    }

    /// The days of a kind of step; empty where no such step comes.
    public static String step(List<Step> steps, Step.Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .map(step -> step.days().isEmpty() ? "no day" : days(step.days()))
                .collect(Collectors.joining(" and "));
    }

    /// The flags by their ids, in order.
    public static String flags(SummonsAnswer answer) {
        return answer.outlook().flags().stream().map(Flag::id).collect(Collectors.joining(" "));
    }

    /// A state on a day, such as `yes` or `contested by Q1 Q2`: the questions whose answers
    /// decide it.
    public static String on(Answer answer, LocalDate day) {
        DayState state = answer.on(day);
        return state == DayState.CONTESTED
                ? "contested by " + questions(answer, day)
                : state.word();
    }

    private static String questions(Answer answer, LocalDate day) {
        List<World<LocalDate>> holding = answer.worlds().stream()
                .filter(world -> world.value().standing().on(day))
                .map(world -> world.with(day))
                .toList();
        TreeSet<String> questions = new TreeSet<>();
        for (List<Reading> together : DayUnder.of(holding).getFirst().under()) {
            together.forEach(reading -> questions.add(reading.question().id()));
        }
        return String.join(" ", questions);
    }

    private static String under(List<List<Reading>> alternatives) {
        if (alternatives.equals(List.of(List.of()))) {
            return "";
        }
        return " if "
                + alternatives.stream().map(Said::together).collect(Collectors.joining(" or "));
    }

    private static String together(List<Reading> readings) {
        return readings.stream().map(Reading::key).collect(Collectors.joining(" "));
    }
}
