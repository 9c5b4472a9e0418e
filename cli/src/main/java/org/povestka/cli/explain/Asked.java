package org.povestka.cli.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.journal.format.CaseFile;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.law.WhatIf;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Refusal;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.history.History;

/// What is asked of every case of a run.
///
/// @param law the regime, and the readings held fast
/// @param on the days asked about
/// @param known the last moment of recording that counts
/// @param whatIf facts that have not happened
record Asked(Law law, Days on, Instant known, List<Supposition> whatIf) {

    /// Copies the suppositions.
    Asked {
        whatIf = List.copyOf(whatIf);
    }

    /// The days asked about.
    ///
    /// @param typed those of the options
    /// @param usual those where nobody asks about any
    record Days(List<LocalDate> typed, List<LocalDate> usual) {

        /// Copies the days.
        Days {
            typed = List.copyOf(typed);
            usual = List.copyOf(usual);
        }

        /// Every day once: those of the options first, then those of a case.
        List<LocalDate> with(List<LocalDate> ask) {
            Set<LocalDate> asked = new LinkedHashSet<>(typed);
            asked.addAll(ask);
            return asked.isEmpty() ? usual : List.copyOf(asked);
        }
    }

    /// What the options ask.
    ///
    /// @param usual the days asked about where neither options nor a case ask about any
    static Asked read(Arguments arguments, List<LocalDate> usual, Complaints complaints) {
        DayArguments days = new DayArguments(arguments, complaints);
        Law law = new Law(
                RegimeArguments.read(arguments, complaints),
                ReadingArguments.read(arguments, complaints));
        return new Asked(law, new Days(days.on(), usual), days.known(), days.whatIf());
    }

    /// The answer for one case, on the days asked about here and then on those it
    /// asks about itself.
    Answered of(CaseFile.Case facts, Complaints complaints) {
        List<LocalDate> days = on.with(facts.ask());
        History history = facts.history().until(LocalDate.MAX, known);
        Explanation explanation = law.explain(history, days);
        refused(explanation, complaints);
        List<WhatIf> supposed = new ArrayList<>();
        for (Supposition supposition : whatIf) {
            supposition.of(explanation, days, complaints).ifPresent(supposed::add);
        }
        return new Answered(facts.id(), explanation, supposed);
    }

    /// Whether a case can be wrong for these options alone.
    boolean choosy() {
        return !law.held().chosen().isEmpty() || !whatIf.isEmpty();
    }

    /// A reading that a user insists on and that cannot be computed is his mistake.
    private void refused(Explanation explanation, Complaints complaints) {
        Set<Refusal> refusals = new LinkedHashSet<>();
        for (SummonsAnswer answer : explanation.summonses()) {
            refusals.addAll(answer.states().served().refusals());
            refusals.addAll(answer.states().exitBan().refusals());
            refusals.addAll(answer.states().ladder().refusals());
            answer.measures().stream()
                    .map(measure -> measure.answer())
                    .map(Answer::refusals)
                    .forEach(refusals::addAll);
        }
        for (Refusal refusal : refusals) {
            if (law.held().chosen().contains(refusal.reading())) {
                String place = Option.READING.typed() + " " + refusal.reading().key();
                complaints.add(place, "no-rest-days", Integer.toString(refusal.year()));
            }
        }
    }
}
