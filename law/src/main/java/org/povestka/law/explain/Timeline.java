package org.povestka.law.explain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.Segment;

/// The runs of days of each state, over all summonses of the person and all readings.
///
/// @param served the days on which a summons counts as served
/// @param exitBan the days on which leaving is barred
/// @param ladder the days on which the ladder is due or may stand
/// @param lifting the days on which a measure is being lifted
public record Timeline(
        List<Segment> served, List<Segment> exitBan, List<Segment> ladder, List<Segment> lifting) {

    /// A state that is no longer what it was.
    ///
    /// @param state the state
    /// @param on the first day on which it differs
    /// @param then what it is from that day on
    public record Turn(State state, LocalDate on, DayState then) {}

    /// Copies the runs.
    public Timeline {
        served = List.copyOf(served);
        exitBan = List.copyOf(exitBan);
        ladder = List.copyOf(ladder);
        lifting = List.copyOf(lifting);
    }

    /// The runs of one state.
    ///
    /// @param state the state
    /// @return its runs, in order
    public List<Segment> of(State state) {
        return switch (state) {
            case SERVED -> served;
            case EXIT_BAN -> exitBan;
            case LADDER -> ladder;
            case LIFTING -> lifting;
        };
    }

    /// What changes first after a day if nothing happens: service, exit ban or ladder; of two
    /// that change on that day, both.
    ///
    /// @param day the day
    /// @return the changes, all on one day; empty where everything stays as it is
    public List<Turn> firstChangeAfter(LocalDate day) {
        List<Turn> next = Stream.of(State.SERVED, State.EXIT_BAN, State.LADDER)
                .flatMap(state -> nextAfter(state, day).stream())
                .toList();
        return next.stream()
                .filter(turn -> next.stream().noneMatch(other -> other.on().isBefore(turn.on())))
                .toList();
    }

    private Optional<Turn> nextAfter(State state, LocalDate day) {
        TreeSet<LocalDate> turns = new TreeSet<>();
        for (Segment segment : of(state)) {
            turns.add(segment.span().first());
            if (!segment.span().open()) {
                turns.add(segment.span().dayAfter());
            }
        }
        return Optional.ofNullable(turns.higher(day)).map(on -> new Turn(state, on, on(state, on)));
    }

    private DayState on(State state, LocalDate day) {
        return of(state).stream()
                .filter(segment -> segment.span().contains(day))
                .map(Segment::state)
                .findFirst()
                .orElse(DayState.NO);
    }
}
