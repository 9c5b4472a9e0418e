package org.povestka.law.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.povestka.law.time.Span;

/// A run of days on which a state is the same: yes, contested, or refused; what lies between
/// is no.
///
/// @param span the days, both ends included
/// @param state the state on each of them
public record Segment(Span span, DayState state) {

    /// The runs of a state over many worlds, in order, without the runs on which it holds
    /// under no reading.
    ///
    /// @param worlds what is known in each world
    /// @return the runs; adjacent runs differ in state
    public static List<Segment> of(List<Known> worlds) {
        List<LocalDate> turns = new ArrayList<>();
        for (Known world : worlds) {
            for (Standing standing : world.standings()) {
                if (standing instanceof Standing.Stands stands) {
                    addTurns(turns, stands.span());
                }
            }
            for (Span days : world.unknown()) {
                addTurns(turns, days);
            }
        }
        return runs(worlds, inOrder(turns));
    }

    private static void addTurns(List<LocalDate> turns, Span span) {
        turns.add(span.first());
        if (!span.open()) {
            turns.add(span.dayAfter());
        }
    }

    /// Each day once, the earliest first.
    private static List<LocalDate> inOrder(List<LocalDate> turns) {
        turns.sort(Comparator.naturalOrder());
        List<LocalDate> each = new ArrayList<>();
        for (LocalDate turn : turns) {
            if (each.isEmpty() || !each.getLast().equals(turn)) {
                each.add(turn);
            }
        }
        return each;
    }

    private static List<Segment> runs(List<Known> worlds, List<LocalDate> turns) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            LocalDate first = turns.get(i);
            LocalDate last = i + 1 < turns.size() ? Span.dayBefore(turns.get(i + 1)) : Span.NO_END;
            add(segments, new Segment(new Span(first, last), Known.on(worlds, first)));
        }
        segments.removeIf(segment -> segment.state() == DayState.NO);
        return List.copyOf(segments);
    }

    private static void add(List<Segment> segments, Segment next) {
        if (!segments.isEmpty() && segments.getLast().state() == next.state()) {
            Segment before = segments.removeLast();
            segments.add(
                    new Segment(new Span(before.span().first(), next.span().last()), next.state()));
        } else {
            segments.add(next);
        }
    }
}
