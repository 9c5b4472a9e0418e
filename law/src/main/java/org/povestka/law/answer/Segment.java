package org.povestka.law.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.povestka.law.time.Span;

/// A run of days on which a state is the same: yes, or contested; what lies between is no.
///
/// @param span the days, both ends included
/// @param state the state on each of them
public record Segment(Span span, DayState state) {

    /// The runs of a state over many worlds, in order, without the runs on which it holds
    /// under no reading.
    ///
    /// @param worlds in each world, every standing that makes the state hold
    /// @return the runs; adjacent runs differ in state
    public static List<Segment> of(List<List<Standing>> worlds) {
        Set<LocalDate> turns = new TreeSet<>();
        for (List<Standing> world : worlds) {
            for (Standing standing : world) {
                if (standing instanceof Standing.Stands stands) {
                    turns.add(stands.span().first());
                    if (!stands.span().open()) {
                        turns.add(stands.span().dayAfter());
                    }
                }
            }
        }
        return runs(worlds, List.copyOf(turns));
    }

    private static List<Segment> runs(List<List<Standing>> worlds, List<LocalDate> turns) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            LocalDate first = turns.get(i);
            DayState state = stateOn(worlds, first);
            LocalDate last = i + 1 < turns.size() ? Span.dayBefore(turns.get(i + 1)) : Span.NO_END;
            add(segments, new Segment(new Span(first, last), state));
        }
        return segments.stream()
                .filter(segment -> segment.state() != DayState.NO)
                .toList();
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

    private static DayState stateOn(List<List<Standing>> worlds, LocalDate day) {
        int holding = 0;
        for (List<Standing> world : worlds) {
            if (world.stream().anyMatch(standing -> standing.on(day))) {
                holding++;
            }
        }
        return DayState.of(holding, worlds.size());
    }
}
