package org.povestka.papers.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.povestka.law.history.Event;
import org.povestka.law.history.EventWord;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;

/// Says each fact in a few words, for a flag on the axis.
///
/// @param words how it is said
/// @param history the facts
record FactMarks(ChartWords words, History history) {

    /// Every fact and every appearance date, in order.
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        for (Event event : history.events()) {
            String fact = of(event, words.say("fact." + EventWord.of(event)));
            marks.add(new Mark(event.on(), fact, kind(event)));
            if (event instanceof Event.Placed placed) {
                marks.add(new Mark(placed.appearOn(), of(event, words.say("fact.appear"))));
            }
            if (event instanceof Event.Excused excused) {
                marks.add(new Mark(excused.until(), of(event, words.say("fact.excused-until"))));
                marks.add(new Mark(excused.accepted(), of(event, words.say("fact.accepted"))));
            }
        }
        marks.sort(Comparator.comparing(Mark::on));
        return marks;
    }

    private static Mark.Kind kind(Event event) {
        if (event instanceof Event.MeasureImposed) {
            return Mark.Kind.IMPOSED;
        }
        return event instanceof Event.MeasureLifted ? Mark.Kind.LIFTED : Mark.Kind.ANY;
    }

    private String of(Event event, String fact) {
        String said = switch (event) {
            case Event.MeasureImposed imposed -> measure(fact, imposed.measure());
            case Event.MeasureLifted lifted -> measure(fact, lifted.measure());
            case Event.OfSummons other -> fact;
            case Event.Learned learned -> fact;
            case Event.SuitFiled suit -> fact;
            case Event.DraftDecision decision -> fact;
            case Event.BorderAttempt attempt -> fact;
        };
        boolean several = history.summonses().size() > 1;
        return several && event instanceof Event.OfSummons fromOne
                ? words.say("row.of-summons", said, fromOne.summons().name())
                : said;
    }

    private String measure(String fact, Measure measure) {
        return words.say("row.says", fact, words.speech().words().say("measure." + measure.word()));
    }
}
