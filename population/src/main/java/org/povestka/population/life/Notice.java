package org.povestka.population.life;

import org.povestka.law.rule.Notices;
import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Purpose;
import org.povestka.registry.delay.Share;
import org.povestka.registry.delay.Spread;

/// How a summons comes to a man's notice: in the account, on paper, by a reminder, or not
/// at all.
final class Notice {

    private static final int NOON = 12;
    private static final int DAYS_TOO_LATE = 30;

    private final Country country;
    private final Chance chance;

    Notice(Country country, Chance chance) {
        this.country = country;
        this.chance = chance;
    }

    /// Fills the dates of the summons and the ways in which it reaches him.
    void give(Course course, Man man) {
        course.hour = country.notices.hour.value(chance.bits(Purpose.HOUR, course.ordinal));
        course.appearOn = appearOn(course);
        if (course.wrong == Wrong.NAMESAKE) {
            return;
        }
        if (man.account) {
            course.knewOn = country.notices.reading.after(
                    course.placedOn, chance.bits(Purpose.READING, course.ordinal));
            know(course, course.placedOn, course.hour);
        }
        course.paper = !country.notices.electronicOnly[man.region];
        course.atWork = course.paper && goesToWork(course, man);
        if (course.atWork) {
            handOverAtWork(course);
        } else if (course.paper && !man.addressStale) {
            deliver(course);
        }
        remind(course, man);
    }

    private int appearOn(Course course) {
        int lead = country.issuing.lead().value(chance.bits(Purpose.LEAD, course.ordinal));
        int latest = course.law.latest();
        boolean tooLate = Share.falls(
                country.issuing.tooLate(), chance.bits(Purpose.TOO_LATE, course.ordinal));
        if (latest > 0 && tooLate) {
            lead = latest
                    + 1
                    + Years.scaled(
                            chance.bits(Purpose.TOO_LATE, course.ordinal + Lives.SECOND),
                            DAYS_TOO_LATE);
        }
        return course.placedOn + lead;
    }

    private void deliver(Course course) {
        course.paperOn = country.notices.paper.after(
                course.placedOn, chance.bits(Purpose.PAPER, course.ordinal));
        course.byHand =
                Share.falls(country.notices.byHand, chance.bits(Purpose.PAPER_WAY, course.ordinal));
        read(course);
    }

    /// Whether the paper goes to the place where he works or studies on the day of placing.
    private boolean goesToWork(Course course, Man man) {
        return Share.falls(country.notices.atWork, chance.bits(Purpose.AT_WORK, course.ordinal))
                && man.occupationOn(course.placedOn) != Man.Occupation.NEITHER;
    }

    /// Handed over there it counts as handed over by the office, wherever he lives.
    private void handOverAtWork(Course course) {
        course.byHand = true;
        course.paperOn = country.notices.atWorkDays.after(
                course.placedOn, chance.bits(Purpose.AT_WORK_DAYS, course.ordinal));
        read(course);
    }

    private static void read(Course course) {
        if (course.paperOn != Spread.NEVER) {
            course.knewOn = Math.min(course.knewOn, course.paperOn);
            know(course, course.paperOn, NOON);
        }
    }

    /// A reminder goes out where the law has one, and not before the summons.
    private void remind(Course course, Man man) {
        int days = country.rules.reminderDays;
        boolean reaches = days > 0
                && !man.addressStale
                && Share.falls(
                        country.notices.reminderReach,
                        chance.bits(Purpose.REMINDER, course.ordinal));
        if (!reaches) {
            return;
        }
        int day = Notices.reminderOn(course.appearOn, days);
        if (day > course.placedOn) {
            course.remindedOn = day;
            course.knewOn = Math.min(course.knewOn, day);
            know(course, day, NOON);
        }
    }

    private static void know(Course course, int day, int hour) {
        course.knowableAt = Math.min(course.knowableAt, (long) day * Lives.HOURS + hour);
    }
}
