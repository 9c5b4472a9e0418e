package org.povestka.population.life;

import java.util.Arrays;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Measure;
import org.povestka.law.kernel.Facts;
import org.povestka.law.time.Day;

/// The course of one summons in a life: what the office did, what the man did, what each
/// receiver did. Days are epoch days, moments are hours since the epoch; [Day#NEVER] and
/// [#NO_HOUR] where a thing did not happen. Filled anew for each.
public final class Course {

    /// No such moment.
    public static final long NO_HOUR = Long.MAX_VALUE;

    private static final int MEASURES = Measure.values().length;

    int ordinal;
    Wrong wrong = Wrong.NOT;
    Category category = Category.CONSCRIPT;
    Rules.OfDay law;
    int firstBirthday;
    int lastBirthday;
    boolean account;
    Habit habit = Habit.COMES;

    int placedOn;
    int hour;
    int appearOn;
    boolean paper;
    int paperOn;
    boolean byHand;
    boolean atWork;
    int remindedOn;

    long knowableAt;
    int knewOn;
    int appearedOn;
    int excusedUntil;
    int acceptedOn;
    int complainedOn;
    int setAsideOn;
    int recalledOn;

    int banFirst;
    int banExpires;
    long barredAt;
    int unbarredOn;
    int stops;
    int stopsUnaware;
    int stoppedOn;
    final int[] imposedOn = new int[MEASURES];
    final int[] liftedOn = new int[MEASURES];

    Course() {
        law = Rules.NONE;
        begin();
    }

    void begin() {
        paper = false;
        byHand = false;
        atWork = false;
        stops = 0;
        stopsUnaware = 0;
        paperOn = Day.NEVER;
        remindedOn = Day.NEVER;
        knewOn = Day.NEVER;
        appearedOn = Day.NEVER;
        excusedUntil = Day.NEVER;
        acceptedOn = Day.NEVER;
        complainedOn = Day.NEVER;
        setAsideOn = Day.NEVER;
        recalledOn = Day.NEVER;
        unbarredOn = Day.NEVER;
        stoppedOn = Day.NEVER;
        knowableAt = NO_HOUR;
        barredAt = NO_HOUR;
        Arrays.fill(imposedOn, Day.NEVER);
        Arrays.fill(liftedOn, Day.NEVER);
    }

    /// The facts as they truly are.
    Facts truth() {
        return facts(category, endings());
    }

    /// The facts as the register has them: a conscript, and nothing ends the measures
    /// yet.
    Facts record(Facts.Endings endings) {
        return facts(Category.CONSCRIPT, endings);
    }

    /// What ends the measures.
    ///
    /// @return the days, [Day#NEVER] where a thing did not happen
    public Facts.Endings endings() {
        return new Facts.Endings(appearedOn, setAsideOn, acceptedOn, recalledOn);
    }

    /// The facts for somebody who takes him for this and knows so much of what ends the measures.
    ///
    /// @param as how he stands to service
    /// @param endings what ends the measures
    /// @return the facts
    public Facts facts(Category as, Facts.Endings endings) {
        return new Facts(
                new Facts.Addressee(
                        as, firstBirthday, lastBirthday, account ? Account.HELD : Account.NONE),
                new Facts.Placing(placedOn, appearOn, atWork ? placedOn : Day.NEVER),
                new Facts.Delivery(
                        byHand ? paperOn : Day.NEVER, Day.NEVER, byHand ? Day.NEVER : paperOn),
                endings);
    }

    /// The day on which the border has the ban, or [Day#NEVER].
    int barredOn() {
        return barredAt == NO_HOUR ? Day.NEVER : (int) (barredAt / Lives.HOURS);
    }

    /// In what way he is the wrong man.
    ///
    /// @return not, or the way
    public Wrong wrong() {
        return wrong;
    }

    /// The day of placing.
    ///
    /// @return an epoch day
    public int placedOn() {
        return placedOn;
    }

    /// The appearance date.
    ///
    /// @return an epoch day
    public int appearOn() {
        return appearOn;
    }

    /// The day he came.
    ///
    /// @return an epoch day, or [Day#NEVER]
    public int appearedOn() {
        return appearedOn;
    }

    /// The last day of his excuse.
    ///
    /// @return an epoch day, or [Day#NEVER] where he has none
    public int excusedUntil() {
        return excusedUntil;
    }

    /// How he stands to service in truth on the day of placing.
    ///
    /// @return the category
    public Category category() {
        return category;
    }

    /// The place of a measure in an array with one element for each.
    @SuppressWarnings("EnumOrdinal")
    static int index(Measure measure) {
        return measure.ordinal();
    }
}
