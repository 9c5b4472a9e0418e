package org.povestka.population.life;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;

/// What happened with one summons, in order of time: facts, machinery and what the man
/// could know; read off the course of the summons, not lived again.
public final class Chronicle {

    private static final int NOON = 12;
    private static final Measure[] MEASURES = Measure.values();
    private static final Comparator<Moment> IN_TIME =
            Comparator.comparingLong(Moment::hour).thenComparing(Moment::step);

    /// What happens; in the order in which it is told where it falls on the same hour.
    public enum Step {
        /// The summons is placed and the notice appears.
        PLACED,
        /// The paper goes to the place of work or study, to be handed over there.
        SENT_TO_EMPLOYER,
        /// It counts as served, by the reading the offices act on.
        SERVED,
        /// A paper is handed over.
        HANDED_OVER,
        /// A letter is delivered.
        MAIL_DELIVERED,
        /// A reminder comes.
        REMINDED,
        /// He knows of it from now on.
        KNOWN,
        /// A check before the ban finds that he is the wrong man, and it is recalled.
        RECALLED,
        /// The ban reaches the border.
        BARRED,
        /// He is stopped at the border.
        STOPPED,
        /// He comes.
        APPEARED,
        /// His excuse is accepted.
        EXCUSED,
        /// He complains.
        COMPLAINED,
        /// A complaint, or a rebuttal, is decided for him.
        SET_ASIDE,
        /// A receiver applies a measure of the ladder.
        IMPOSED,
        /// A receiver drops it.
        LIFTED,
        /// The border drops the ban.
        UNBARRED;

        /// The word for it in files and texts.
        ///
        /// @return such as `handed-over`
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// Something that happens.
    ///
    /// @param hour the hour, counted from 1 January 1970
    /// @param step what
    /// @param measures the measure of which it happens, or none
    public record Moment(long hour, Step step, List<Measure> measures) implements Serializable {

        /// Copies the measures.
        public Moment {
            measures = List.copyOf(measures);
        }

        /// The day.
        ///
        /// @return an epoch day
        public int day() {
            return (int) Math.floorDiv(hour, (long) Lives.HOURS);
        }

        /// The hour of the day.
        ///
        /// @return from 0
        public int hourOfDay() {
            return (int) Math.floorMod(hour, (long) Lives.HOURS);
        }
    }

    /// Hears what happened, in no order.
    @FunctionalInterface
    public interface Hearer {

        /// Something happened.
        ///
        /// @param hour the hour, counted from 1 January 1970
        /// @param step what
        /// @param measure the place of its measure among all, or [#NO_MEASURE]
        void hear(long hour, Step step, int measure);
    }

    /// Nothing that happens of a measure.
    public static final int NO_MEASURE = -1;

    private Chronicle() {}

    /// What happened with a summons.
    ///
    /// @param course its course
    /// @param servedOn the day it counts as served, or [Day#NEVER]
    /// @return the moments in order of time
    public static List<Moment> of(Course course, int servedOn) {
        List<Moment> moments = new ArrayList<>();
        tell(course, servedOn, (hour, step, measure) -> {
            List<Measure> of = measure == NO_MEASURE ? List.of() : List.of(MEASURES[measure]);
            moments.add(new Moment(hour, step, of));
        });
        moments.sort(IN_TIME);
        return List.copyOf(moments);
    }

    /// Tells what happened with a summons, as it stands in its course.
    ///
    /// @param course its course
    /// @param servedOn the day it counts as served, or [Day#NEVER]
    /// @param hearer hears it
    public static void tell(Course course, int servedOn, Hearer hearer) {
        at(course.placedOn, course.hour, Step.PLACED, hearer);
        if (course.atWork) {
            at(course.placedOn, course.hour, Step.SENT_TO_EMPLOYER, hearer);
        }
        at(servedOn, 0, Step.SERVED, hearer);
        at(course.paperOn, NOON, course.byHand ? Step.HANDED_OVER : Step.MAIL_DELIVERED, hearer);
        at(course.remindedOn, NOON, Step.REMINDED, hearer);
        at(course.knewOn, NOON, Step.KNOWN, hearer);
        at(course.recalledOn, NOON, Step.RECALLED, hearer);
        if (course.barredAt != Course.NO_HOUR) {
            hearer.hear(course.barredAt, Step.BARRED, Course.index(Measure.EXIT_BAN));
        }
        at(course.stoppedOn, NOON, Step.STOPPED, hearer);
        at(course.appearedOn, NOON, Step.APPEARED, hearer);
        at(course.acceptedOn, NOON, Step.EXCUSED, hearer);
        at(course.complainedOn, NOON, Step.COMPLAINED, hearer);
        at(course.setAsideOn, NOON, Step.SET_ASIDE, hearer);
        for (int measure = 0; measure < MEASURES.length; measure++) {
            at(course.imposedOn[measure], NOON, Step.IMPOSED, measure, hearer);
            at(course.liftedOn[measure], NOON, Step.LIFTED, measure, hearer);
        }
        at(course.unbarredOn, 0, Step.UNBARRED, Course.index(Measure.EXIT_BAN), hearer);
    }

    private static void at(int day, int hour, Step step, Hearer hearer) {
        at(day, hour, step, NO_MEASURE, hearer);
    }

    private static void at(int day, int hour, Step step, int measure, Hearer hearer) {
        if (day != Day.NEVER) {
            hearer.hear((long) day * Lives.HOURS + hour, step, measure);
        }
    }
}
