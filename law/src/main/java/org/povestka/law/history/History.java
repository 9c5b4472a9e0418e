package org.povestka.law.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Everything known of one person, in the order in which it happened.
///
/// @param person the person
/// @param events the facts, ordered by day, then by moment of recording, then as given
public record History(Person person, List<Event> events) {

    /// Orders the facts.
    public History {
        if (!inOrder(events)) {
            List<Event> ordered = new ArrayList<>(events);
            ordered.sort(History::order);
            events = ordered;
        }
        events = List.copyOf(events);
    }

    private static int order(Event one, Event other) {
        int days = one.on().compareTo(other.on());
        return days == 0 ? one.recorded().compareTo(other.recorded()) : days;
    }

    private static boolean inOrder(List<Event> events) {
        for (int i = 1; i < events.size(); i++) {
            if (order(events.get(i - 1), events.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /// What had happened by a day, as far as it was known at a moment.
    ///
    /// @param asOf the last day that counts, included
    /// @param known the last moment of recording that counts, included
    /// @return the history cut by both times
    public History until(LocalDate asOf, Instant known) {
        return new History(
                person,
                events.stream()
                        .filter(event ->
                                !event.on().isAfter(asOf) && !event.recorded().isAfter(known))
                        .toList());
    }

    /// The same history with one more fact.
    ///
    /// @param event the fact
    /// @return a history with the fact in its place
    public History with(Event event) {
        int place = events.size();
        while (place > 0 && order(events.get(place - 1), event) > 0) {
            place--;
        }
        List<Event> more = new ArrayList<>(events.size() + 1);
        more.addAll(events);
        more.add(place, event);
        return new History(person, more);
    }

    /// The same history without one of its facts.
    ///
    /// @param event the fact
    /// @return a history without it
    public History without(Event event) {
        List<Event> fewer = new ArrayList<>(events);
        fewer.remove(event);
        return new History(person, fewer);
    }

    /// The placed summonses, each with its own facts, in order of placing.
    ///
    /// @return the summonses; a fact of a summons never placed belongs to none
    public List<Summons> summonses() {
        Map<SummonsId, List<Event.OfSummons>> facts = new LinkedHashMap<>();
        for (Event event : events) {
            if (event instanceof Event.OfSummons fact) {
                facts.computeIfAbsent(fact.summons(), id -> new ArrayList<>()).add(fact);
            }
        }
        List<Summons> summonses = new ArrayList<>();
        for (List<Event.OfSummons> ofOne : facts.values()) {
            Summons.of(ofOne).ifPresent(summonses::add);
        }
        summonses.sort(
                Comparator.comparing((Summons summons) -> summons.placed().on()));
        return List.copyOf(summonses);
    }
}
