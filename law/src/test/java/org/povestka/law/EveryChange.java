package org.povestka.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.povestka.law.SmallestChange.Edit;
import org.povestka.law.answer.DayState;
import org.povestka.law.explain.State;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Summons;
import org.povestka.law.time.Span;

/// The smallest change, found by trying every change on every day: the measure of a search
/// that tries fewer.
final class EveryChange {

    private static final Comparator<Edit> NEAREST_FIRST =
            Comparator.comparing((Edit edit) -> edit.event().on()).reversed();

    private EveryChange() {}

    /// The first change, nearest first, that turns the answer.
    static Optional<SmallestChange> turning(Explanation.Asked asked, State state, LocalDate day) {
        DayState now = asked.law().on(asked.history(), state, day);
        List<Edit> edits = edits(asked.history(), day);
        for (Edit edit : edits) {
            if (turned(asked, List.of(edit), new Turn(state, day, now))) {
                return Optional.of(new SmallestChange(now, List.of(edit)));
            }
        }
        for (List<Edit> pair : pairs(edits)) {
            if (turned(asked, pair, new Turn(state, day, now))) {
                return Optional.of(new SmallestChange(now, pair));
            }
        }
        return Optional.empty();
    }

    private record Turn(State state, LocalDate day, DayState now) {}

    private static boolean turned(Explanation.Asked asked, List<Edit> edits, Turn turn) {
        History changed = asked.history();
        for (Edit edit : edits) {
            changed = switch (edit) {
                case Edit.Added added -> changed.with(added.event());
                case Edit.Dropped dropped -> changed.without(dropped.event());
            };
        }
        DayState then = asked.law().on(changed, turn.state(), turn.day());
        return turn.now() == DayState.NO
                ? then == DayState.YES || then == DayState.CONTESTED
                : then == DayState.NO;
    }

    private static List<Edit> edits(History history, LocalDate day) {
        List<Edit> edits = new ArrayList<>();
        for (Event event : history.events()) {
            if (!(event instanceof Event.Placed)) {
                edits.add(new Edit.Dropped(event));
            }
        }
        for (Summons summons : history.summonses()) {
            LocalDate first = summons.placed().on();
            if (!day.isBefore(first)) {
                new Span(first, day).days().forEach(added -> edits.addAll(added(summons, added)));
            }
        }
        edits.sort(NEAREST_FIRST);
        return edits;
    }

    private static List<List<Edit>> pairs(List<Edit> edits) {
        List<List<Edit>> pairs = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            for (int j = i + 1; j < edits.size(); j++) {
                if (goTogether(edits.get(i), edits.get(j))) {
                    pairs.add(List.of(edits.get(i), edits.get(j)));
                }
            }
        }
        return pairs;
    }

    private static boolean goTogether(Edit one, Edit other) {
        if (one instanceof Edit.Dropped || other instanceof Edit.Dropped) {
            return true;
        }
        return one.event().getClass().equals(other.event().getClass())
                && one.event().on().isEqual(other.event().on());
    }

    private static List<Edit> added(Summons summons, LocalDate day) {
        Instant recorded = Instant.EPOCH;
        return List.of(
                new Edit.Added(new Event.Appeared(day, recorded, summons.id())),
                new Edit.Added(new Event.Excused(day, recorded, summons.id(), day, day)),
                new Edit.Added(new Event.SetAside(day, recorded, summons.id())),
                new Edit.Added(new Event.Recalled(day, recorded, summons.id())),
                new Edit.Added(new Event.HandedOver(day, recorded, summons.id())));
    }
}
