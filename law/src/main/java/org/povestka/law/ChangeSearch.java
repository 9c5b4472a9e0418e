package org.povestka.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.SmallestChange.Edit;
import org.povestka.law.answer.DayState;
import org.povestka.law.explain.State;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Summons;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.time.Day;

/// Looks for the smallest change that turns one state on one day.
///
/// An earlier ending never makes a state hold longer, and an earlier handing over never
/// makes it hold later. So the days on which an added fact turns the answer are the first
/// days of its range, and halving finds the last of them; a fact that can only move the
/// state the other way is left out. Where this is not so, every day is tried: of lifting,
/// which an ending begins; of handing over, where a ban ends by itself or a reading is
/// held fast for which a calendar can be missing.
///
/// @param asked the case and the law it was asked of
/// @param summonses the summonses of the case
/// @param state the state asked about
/// @param day the day asked about
/// @param now the state on that day as the facts are
record ChangeSearch(
        Explanation.Asked asked,
        List<Summons> summonses,
        State state,
        LocalDate day,
        DayState now) {

    private static final Comparator<Ranked> NEAREST = Comparator.comparing(
                    (Ranked ranked) -> ranked.edit().event().on())
            .reversed()
            .thenComparingInt(Ranked::rank);

    private static final Comparator<List<Ranked>> NEAREST_CHANGE = Comparator.comparing(
                    (List<Ranked> change) -> change.getFirst(), NEAREST)
            .thenComparing(List::getLast, NEAREST);

    private static final List<Addition> ADDITIONS = List.of(Addition.values());

    private enum Addition {
        APPEARED,
        EXCUSED,
        SET_ASIDE,
        RECALLED,
        HANDED_OVER
    }

    /// An edit, and its rank among those of the same day.
    private record Ranked(Edit edit, int rank) {}

    /// The changes that add one fact on one day, whichever day that is.
    ///
    /// @param beside what is dropped with it, one edit or none
    /// @param addition the fact
    /// @param summonses the summonses it is added to, one or two, by their places
    private record Family(List<Ranked> beside, Addition addition, List<Integer> summonses) {}

    /// The edits of the smallest change, the later fact first; nothing where none turns it.
    Optional<List<Edit>> smallest() {
        List<Ranked> drops = drops();
        return alone(drops)
                .or(() -> pairs(drops, places().map(List::of).toList()).min(NEAREST_CHANGE))
                .map(change -> change.stream().map(Ranked::edit).toList());
    }

    /// The nearest change by one edit. Each family is asked only of the days after the nearest one
    /// found before it: of two on one day the earlier found is the nearer by its rank.
    private Optional<List<Ranked>> alone(List<Ranked> drops) {
        Optional<List<Ranked>> nearest =
                drops.stream().map(List::of).filter(this::turns).min(NEAREST_CHANGE);
        for (int place = 0; place < summonses.size(); place++) {
            for (Addition addition : ADDITIONS) {
                LocalDate before = nearest.map(
                                found -> found.getFirst().edit().event().on())
                        .orElse(LocalDate.MIN);
                Optional<List<Ranked>> nearer =
                        latest(new Family(List.of(), addition, List.of(place)), before);
                nearest = nearer.isPresent() ? nearer : nearest;
            }
        }
        return nearest;
    }

    private Stream<List<Ranked>> pairs(List<Ranked> drops, List<List<Integer>> each) {
        Stream<List<Ranked>> twoDrops = drops.stream()
                .flatMap(one -> drops.stream()
                        .filter(other -> other.rank() > one.rank())
                        .map(other -> inOrder(List.of(one, other))))
                .filter(this::turns);
        Stream<List<Ranked>> dropAndAddition =
                drops.stream().flatMap(drop -> families(List.of(drop), each));
        List<List<Integer>> twos = places().flatMap(one ->
                        places().filter(other -> other > one).map(other -> List.of(one, other)))
                .toList();
        return Stream.of(twoDrops, dropAndAddition, families(List.of(), twos))
                .flatMap(changes -> changes);
    }

    private List<Ranked> drops() {
        List<Ranked> drops = new ArrayList<>();
        for (Event event : asked.history().events()) {
            if (!(event instanceof Event.Placed)) {
                drops.add(new Ranked(new Edit.Dropped(event), drops.size()));
            }
        }
        return drops;
    }

    private Stream<Integer> places() {
        return Stream.iterate(0, place -> place + 1).limit(summonses.size());
    }

    private Stream<List<Ranked>> families(List<Ranked> beside, List<List<Integer>> sets) {
        return sets.stream()
                .flatMap(some ->
                        ADDITIONS.stream().map(addition -> new Family(beside, addition, some)))
                .flatMap(family -> latest(family, LocalDate.MIN).stream());
    }

    /// The latest change of a family, after a day, that turns the answer.
    private Optional<List<Ranked>> latest(Family family, LocalDate before) {
        if (!before.isBefore(day)) {
            return Optional.empty();
        }
        boolean oneWay = oneWay(family.addition());
        if (oneWay && !helps(family.addition())) {
            return Optional.empty();
        }
        LocalDate first = before;
        for (int place : family.summonses()) {
            LocalDate placed = summonses.get(place).placed().on();
            first = placed.isAfter(first) ? placed : first;
        }
        int from = first.equals(before) ? Day.of(before) + 1 : Day.of(first);
        return oneWay ? halved(family, from) : scanned(family, from);
    }

    /// The last day from this one on, to the day asked about, on which the fact turns the answer,
    /// if there is one: on all days before it, the fact turns it too.
    private Optional<List<Ranked>> halved(Family family, int from) {
        Optional<List<Ranked>> turning = Optional.empty();
        int next = from;
        int past = Day.of(day) + 1;
        while (next < past) {
            int middle = turning.isEmpty() ? next : (next - 1 + past) / 2;
            List<Ranked> change = change(family, Day.date(middle));
            if (turns(change)) {
                turning = Optional.of(change);
                next = middle + 1;
            } else {
                past = middle;
            }
        }
        return turning;
    }

    private Optional<List<Ranked>> scanned(Family family, int from) {
        for (int on = Day.of(day); on >= from; on--) {
            List<Ranked> change = change(family, Day.date(on));
            if (turns(change)) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    /// Whether the addition moves the state one way, the further the earlier its day is.
    private boolean oneWay(Addition addition) {
        if (state == State.LIFTING) {
            return false;
        }
        return switch (addition) {
            case APPEARED, EXCUSED, SET_ASIDE, RECALLED -> true;
            case HANDED_OVER -> !calendarNeeded() && places().noneMatch(this::expires);
        };
    }

    /// Whether an addition that moves the state one way moves it the way that is asked for.
    private boolean helps(Addition addition) {
        return switch (addition) {
            case APPEARED, EXCUSED, SET_ASIDE, RECALLED -> now != DayState.NO;
            case HANDED_OVER -> now == DayState.NO;
        };
    }

    private boolean calendarNeeded() {
        return asked.law()
                .held()
                .or(asked.law().regime().ownReadings())
                .chosen()
                .contains(TermEnd.NEXT_WORKING_DAY);
    }

    private boolean expires(int place) {
        return asked.law()
                .regime()
                .edition(summonses.get(place).placed().on())
                .filter(edition -> edition.measures().exitBan().terms().expiryDays() > 0)
                .isPresent();
    }

    private List<Ranked> change(Family family, LocalDate on) {
        List<Ranked> change = new ArrayList<>(family.beside());
        for (int place : family.summonses()) {
            int rank = asked.history().events().size()
                    + place * ADDITIONS.size()
                    + ADDITIONS.indexOf(family.addition());
            Event event = event(family.addition(), summonses.get(place), on);
            change.add(new Ranked(new Edit.Added(event), rank));
        }
        return inOrder(change);
    }

    private static Event event(Addition addition, Summons summons, LocalDate on) {
        Instant recorded = Instant.EPOCH;
        return switch (addition) {
            case APPEARED -> new Event.Appeared(on, recorded, summons.id());
            case EXCUSED -> new Event.Excused(on, recorded, summons.id(), on, on);
            case SET_ASIDE -> new Event.SetAside(on, recorded, summons.id());
            case RECALLED -> new Event.Recalled(on, recorded, summons.id());
            case HANDED_OVER -> new Event.HandedOver(on, recorded, summons.id());
        };
    }

    private static List<Ranked> inOrder(List<Ranked> change) {
        if (change.size() == 1) {
            return change;
        }
        return change.stream().sorted(NEAREST).toList();
    }

    private boolean turns(List<Ranked> change) {
        History changed = asked.history();
        for (Ranked ranked : change) {
            changed = switch (ranked.edit()) {
                case Edit.Added added -> changed.with(added.event());
                case Edit.Dropped dropped -> changed.without(dropped.event());
            };
        }
        DayState then = asked.law().underSome(changed, state, day);
        return now == DayState.NO
                ? then == DayState.YES || then == DayState.CONTESTED
                : then == DayState.NO;
    }
}
