package org.povestka.audit.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.povestka.audit.finding.Terms;
import org.povestka.audit.log.Entry;
import org.povestka.audit.precedent.Precedents;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;
import org.povestka.law.time.Span;

/// The course of a case, to be shown: its facts as they turned out to be, and what stood by the
/// log alone.
///
/// @param facts the facts, without what the authority imposed and lifted
/// @param stood what stood, in the order of the log
public record Course(History facts, List<Stood> stood) {

    /// Copies the list.
    public Course {
        stood = List.copyOf(stood);
    }

    /// A measure that stood at a receiver.
    ///
    /// @param measure the measure
    /// @param receiver the word of the receiver; empty where it is not said
    /// @param days the days on which it stood
    public record Stood(Measure measure, String receiver, Span days) {}

    /// The course of a case.
    ///
    /// @param entries its entries
    /// @param terms what it is judged by
    /// @return the course
    public static Course of(List<Entry> entries, Terms terms) {
        Dossier dossier = new Dossier(entries);
        History whole = new Laws(dossier, terms, new Precedents(terms.law())).history();
        List<Event> facts = whole.events().stream().filter(Course::fact).toList();
        List<Stood> stood =
                Standing.of(dossier).runs().stream().flatMap(Course::stood).toList();
        return new Course(new History(whole.person(), facts), stood);
    }

    private static boolean fact(Event event) {
        return !(event instanceof Event.MeasureImposed) && !(event instanceof Event.MeasureLifted);
    }

    private static Stream<Stood> stood(Standing.Run run) {
        LocalDate first = Day.date(run.imposed().when().on());
        LocalDate last = run.lifted().isEmpty()
                ? Span.NO_END
                : Day.date(run.lifted().getFirst().when().on());
        return last.isBefore(first)
                ? Stream.of()
                : Stream.of(new Stood(
                        run.measure(),
                        run.imposed().particulars().receiver(),
                        new Span(first, last)));
    }
}
