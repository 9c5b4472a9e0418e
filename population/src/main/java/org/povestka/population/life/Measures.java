package org.povestka.population.life;

import org.povestka.law.history.Measure;
import org.povestka.law.kernel.Dates;
import org.povestka.law.kernel.Facts;
import org.povestka.law.kernel.Kernel;
import org.povestka.law.time.Day;
import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Purpose;
import org.povestka.registry.delay.Share;
import org.povestka.registry.delay.Spread;
import org.povestka.registry.receiver.Receiver;

/// What the machinery does of itself: it bars whom the register shows liable, lets each
/// receiver know, and takes back as late as it does.
final class Measures {

    private static final int NOON = 12;

    private final Country country;
    private final Chance chance;

    Measures(Country country, Chance chance) {
        this.country = country;
        this.chance = chance;
    }

    /// The ban comes to the border, unless a check before it finds the wrong man.
    void begin(Course course) {
        Dates dates = machine(course, Facts.Endings.NONE);
        int first = dates.banFirst();
        course.banFirst = first;
        course.banExpires = dates.banLast();
        if (first == Day.NEVER || first == Day.NOT_KNOWN) {
            return;
        }
        boolean found = course.wrong != Wrong.NOT
                && first > course.placedOn
                && Share.falls(
                        country.machine.checkFinds, chance.bits(Purpose.CHECK, course.ordinal));
        if (found) {
            course.recalledOn = first - 1;
            return;
        }
        int hour = first == course.placedOn ? course.hour : first == course.paperOn ? NOON : 0;
        int delay = country.machine.imposing(Receiver.BORDER, chance, course.ordinal);
        course.barredAt =
                delay == Spread.NEVER ? Course.NO_HOUR : (long) first * Lives.HOURS + hour + delay;
    }

    /// He is stopped for the first time, and what he does may change; then the journeys
    /// are counted.
    void meetBorder(Course course, Man man, Choice choice) {
        unbar(course);
        boolean travels =
                man.travels && course.habit != Habit.ABROAD && course.barredAt != Course.NO_HOUR;
        if (!travels) {
            return;
        }
        int stoppedOn = journeys(course, choice, true);
        if (stoppedOn != Day.NEVER) {
            boolean unaware = stoppedOn < course.knewOn;
            choice.learnAtBorder(course, stoppedOn);
            unbar(course);
            course.stops = 1;
            course.stopsUnaware = unaware ? 1 : 0;
            journeys(course, choice, false);
        }
    }

    /// The ladder comes to each receiver and goes again.
    void end(Course course) {
        Dates dates = machine(course, course.endings());
        int first = dates.ladderFirst();
        if (first == Day.NEVER || first == Day.NOT_KNOWN) {
            return;
        }
        int ended = Kernel.ladderEnded(course.endings(), country.rules.practice);
        for (Measure measure : course.law.ladder()) {
            Receiver receiver = Receiver.of(measure);
            int delay = country.machine.imposing(receiver, chance, course.ordinal);
            boolean applied = delay != Spread.NEVER
                    && !country.machine.leavesOut(receiver, chance, course.ordinal);
            int dropped = ended == Day.NEVER
                    ? Day.NEVER
                    : country.machine.droppedOn(ended, receiver, chance, course.ordinal);
            if (applied && first + delay < dropped) {
                course.imposedOn[Course.index(measure)] = first + delay;
                course.liftedOn[Course.index(measure)] = dropped;
            }
        }
    }

    /// The last day on which the office holds the summons open, or [Day#NEVER].
    int endedOn(Course course) {
        return Kernel.ladderEnded(course.endings(), country.rules.practice);
    }

    /// The ban leaves the border: by itself where the law says so, or when its reason has
    /// gone.
    private void unbar(Course course) {
        if (course.barredAt == Course.NO_HOUR) {
            return;
        }
        int ended = Kernel.banEnded(course.endings(), country.rules.practice);
        int dropped = ended == Day.NEVER
                ? Day.NEVER
                : country.machine.droppedOn(ended, Receiver.BORDER, chance, course.ordinal);
        int expired = course.banExpires == Day.NEVER ? Day.NEVER : course.banExpires + 1;
        course.unbarredOn = Math.min(dropped, expired);
        if (ended < course.banFirst || course.unbarredOn <= course.barredOn()) {
            course.barredAt = Course.NO_HOUR;
            course.unbarredOn = Day.NEVER;
        }
    }

    /// Goes through the journeys that begin while the border bars him: the day of the
    /// first, or counts those after it.
    private int journeys(Course course, Choice choice, boolean first) {
        int earliest = Day.NEVER;
        int lastYear = country.years.yearOf(course.unbarredOn);
        for (int year = country.years.yearOf(course.barredOn()); year <= lastYear; year++) {
            int count = country.behaviour.journeys.value(chance.bits(Purpose.JOURNEYS, year));
            for (int i = 0; i < count; i++) {
                int day = country.years.day(year, chance.bits(Purpose.JOURNEY_DAY, year * 64 + i));
                int hour =
                        Years.scaled(chance.bits(Purpose.JOURNEY_HOUR, year * 64 + i), Lives.HOURS);
                boolean stopped = stops(course, choice, day, hour);
                if (stopped && first) {
                    earliest = Math.min(earliest, day);
                } else if (stopped && day > course.stoppedOn) {
                    course.stops++;
                }
            }
        }
        return earliest;
    }

    private boolean stops(Course course, Choice choice, int day, int hour) {
        long moment = (long) day * Lives.HOURS + hour;
        if (moment < course.barredAt || day >= course.unbarredOn || day > country.years.last) {
            return false;
        }
        boolean knows =
                course.knewOn != Day.NEVER && (long) course.knewOn * Lives.HOURS + NOON <= moment;
        return !knows || !choice.givesUpJourney(course);
    }

    private Dates machine(Course course, Facts.Endings endings) {
        return course.law.kernel().dates(course.record(endings), country.rules.practice);
    }
}
