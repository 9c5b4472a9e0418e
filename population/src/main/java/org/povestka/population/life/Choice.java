package org.povestka.population.life;

import org.povestka.law.history.Category;
import org.povestka.law.time.Day;
import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Purpose;
import org.povestka.registry.delay.Share;

/// What a man does: comes, comes late, has an excuse, stays away, complains.
final class Choice {

    private final Country country;
    private final Chance chance;

    Choice(Country country, Chance chance) {
        this.country = country;
        this.chance = chance;
    }

    /// What he does if he is never stopped at the border.
    void make(Course course, Man man) {
        course.habit = country.behaviour.habit(chance.bits(Purpose.HABIT, habitOf(course)));
        if (course.wrong == Wrong.NAMESAKE) {
            course.appearedOn = course.habit == Habit.COMES ? course.appearOn : Day.NEVER;
            return;
        }
        act(course, course.knewOn);
    }

    /// What he does once he was stopped at the border and learned there what he had not
    /// known.
    void learnAtBorder(Course course, int day) {
        course.stoppedOn = day;
        if (course.wrong == Wrong.NAMESAKE) {
            complain(course, day);
        } else if (day < course.knewOn) {
            course.knewOn = day;
            act(course, day);
        }
    }

    boolean givesUpJourney(Course course) {
        return Share.falls(country.behaviour.cancels, bits(Purpose.CANCELS, course));
    }

    /// Whether this appearance leads to service.
    boolean calledUp(Course course) {
        return course.wrong == Wrong.NOT
                && course.category == Category.CONSCRIPT
                && Share.falls(country.machine.calledUp, bits(Purpose.CALLED_UP, course));
    }

    private void act(Course course, int knewOn) {
        course.appearedOn = appears(course, knewOn);
        if (knewOn == Day.NEVER) {
            return;
        }
        if (course.wrong != Wrong.NOT) {
            complain(course, knewOn);
        } else if (knewOn > course.appearOn
                && Share.falls(country.behaviour.rebuts, bits(Purpose.REBUTTAL, course))) {
            setAside(course, knewOn);
        }
    }

    /// The day he comes, if he learns of the summons on a day.
    private int appears(Course course, int knewOn) {
        course.excusedUntil = Day.NEVER;
        course.acceptedOn = Day.NEVER;
        if (knewOn == Day.NEVER) {
            return Day.NEVER;
        }
        int soonest = Math.max(knewOn, course.appearOn);
        int late = soonest + lateness(course);
        return switch (course.habit) {
            case COMES -> knewOn <= course.appearOn ? course.appearOn : late;
            case COMES_LATE -> late;
            case EXCUSED -> knewOn <= course.appearOn ? excused(course) : late;
            case ABROAD -> Day.NEVER;
            case IGNORES -> moved(course, late);
        };
    }

    private int excused(Course course) {
        course.excusedUntil =
                country.behaviour.excuseDays.after(course.appearOn, bits(Purpose.EXCUSE, course));
        course.acceptedOn = country.behaviour.acceptingDays.after(
                course.appearOn, bits(Purpose.ACCEPTING, course));
        return course.excusedUntil + 1;
    }

    /// The reminder or the ban may move whoever would ignore the summons.
    private int moved(Course course, int late) {
        boolean reminded = course.remindedOn != Day.NEVER
                && Share.falls(country.behaviour.reminderGain, bits(Purpose.REMINDER_GAIN, course));
        if (reminded) {
            return course.appearOn;
        }
        boolean afraid = Share.falls(country.behaviour.banFear, bits(Purpose.FEAR, course));
        return afraid ? late : Day.NEVER;
    }

    private void complain(Course course, int knewOn) {
        boolean complains =
                Share.falls(country.behaviour.complains, bits(Purpose.COMPLAINT, course));
        if (!complains) {
            return;
        }
        course.complainedOn = knewOn;
        if (Share.falls(country.behaviour.succeeds, bits(Purpose.SUCCESS, course))) {
            setAside(course, knewOn);
        }
    }

    private void setAside(Course course, int knewOn) {
        int decidedOn = country.behaviour.complaintDays.after(
                Math.max(knewOn, course.placedOn), bits(Purpose.COMPLAINT_DAYS, course));
        course.setAsideOn = decidedOn > course.appearedOn ? Day.NEVER : decidedOn;
    }

    private int lateness(Course course) {
        return country.behaviour.lateDays.value(bits(Purpose.LATENESS, course));
    }

    private long bits(Purpose purpose, Course course) {
        return chance.bits(purpose, course.ordinal);
    }

    /// A man keeps his habit; another man has his own.
    private static int habitOf(Course course) {
        return course.wrong == Wrong.NAMESAKE ? course.ordinal : 0;
    }
}
