package org.povestka.bench.mini;

import java.util.Comparator;
import java.util.PriorityQueue;

/// A heap of events in order of time, as simulators of discrete events have it.
final class EventQueue {

    private static final Comparator<Event> IN_TIME = Comparator.comparingInt(Event::day)
            .thenComparing(Event::kind)
            .thenComparingInt(Event::person);

    private final Rules rules = new Rules();
    private final int people;
    private final PriorityQueue<Event> queue = new PriorityQueue<>(IN_TIME);
    private final int[] barredSince;
    private final int[] ladderSince;
    private long summonses;
    private long barred;
    private long laddered;

    /// What happens; lifting comes before placing on the same day.
    private enum Kind {
        LIFT,
        PLACE,
        LADDER
    }

    private record Event(int day, Kind kind, int person, int year) {}

    EventQueue(int people) {
        this.people = people;
        this.barredSince = new int[people];
        this.ladderSince = new int[people];
    }

    Figures live() {
        for (int person = 0; person < people; person++) {
            clear(person);
            rules.turnTo(person);
            for (int year = 0; year < Rules.YEARS; year++) {
                plan(new Event(rules.placedOn(year), Kind.PLACE, person, year));
            }
        }
        while (!queue.isEmpty()) {
            happen(queue.remove());
        }
        for (int person = 0; person < people; person++) {
            close(person, Rules.DAYS);
        }
        return new Figures(summonses, barred, laddered);
    }

    private void happen(Event event) {
        switch (event.kind()) {
            case PLACE -> place(event);
            case LADDER -> ladderSince[event.person()] = event.day();
            case LIFT -> close(event.person(), event.day());
        }
    }

    private void place(Event event) {
        int person = event.person();
        if (barredSince[person] != Rules.NEVER) {
            return;
        }
        rules.turnTo(person);
        int appearOn = rules.appearOn(event.year(), event.day());
        int liftedOn = rules.liftedOn(event.year(), appearOn);
        int ladderOn = Rules.ladderOn(appearOn);
        summonses++;
        barredSince[person] = event.day();
        plan(new Event(liftedOn, Kind.LIFT, person, event.year()));
        if (ladderOn < liftedOn) {
            plan(new Event(ladderOn, Kind.LADDER, person, event.year()));
        }
    }

    private void plan(Event event) {
        if (event.day() < Rules.DAYS) {
            queue.add(event);
        }
    }

    private void close(int person, int day) {
        barred += day - Math.min(day, barredSince[person]);
        laddered += day - Math.min(day, ladderSince[person]);
        clear(person);
    }

    private void clear(int person) {
        barredSince[person] = Rules.NEVER;
        ladderSince[person] = Rules.NEVER;
    }
}
