package org.povestka.population.life;

import org.povestka.law.history.Category;
import org.povestka.law.time.Day;

/// One man who never lived, as he is in truth; filled anew for each.
public final class Man {

    /// The most summonses of one man that are followed.
    static final int MOST_COURSES = 24;

    long number;
    int region;
    int age;
    int born;
    Category category = Category.CONSCRIPT;
    int defermentLast;
    boolean account;
    boolean studies;
    boolean works;
    boolean addressStale;
    boolean travels;
    boolean recordWrong;
    boolean spared;
    int calledUpOn;

    /// What fills his days.
    public enum Occupation {
        /// He studies.
        STUDIES,
        /// He works and does not study.
        WORKS,
        /// Neither.
        NEITHER
    }

    private final Course[] courses = new Course[MOST_COURSES];
    private int count;

    Man() {
        for (int i = 0; i < courses.length; i++) {
            courses[i] = new Course();
        }
    }

    /// His number, from 0.
    ///
    /// @return the number
    public long number() {
        return number;
    }

    /// The index of his region.
    ///
    /// @return an index of the scenario's regions in order
    public int region() {
        return region;
    }

    /// The index of his age.
    ///
    /// @return an index of the scenario's ages in order
    public int age() {
        return age;
    }

    /// His day of birth; known only for a man who gets a summons.
    ///
    /// @return an epoch day
    public int born() {
        return born;
    }

    /// Whether he holds an account; known only for a man who gets a summons.
    ///
    /// @return true if he does
    public boolean account() {
        return account;
    }

    /// What fills his days on the first day; known only for a man who gets a summons, or who
    /// was asked for by [Lives#whole].
    ///
    /// @return the occupation
    public Occupation occupation() {
        return occupation(studies);
    }

    /// The same on a day: whoever was deferred and studied has left his studies once the
    /// deferment has ended.
    Occupation occupationOn(int day) {
        return occupation(studies && (category != Category.DEFERRED || day <= defermentLast));
    }

    private Occupation occupation(boolean studying) {
        if (studying) {
            return Occupation.STUDIES;
        }
        return works ? Occupation.WORKS : Occupation.NEITHER;
    }

    /// Whether no summons was even drawn for him: neither his own nor a namesake's. He is
    /// spared as well wherever [Country#sparesAlike].
    ///
    /// @return true if so
    public boolean spared() {
        return spared;
    }

    /// How many summonses stand against him.
    ///
    /// @return the number
    public int courses() {
        return count;
    }

    /// One of them.
    ///
    /// @param at from 0
    /// @return the course of that summons
    public Course course(int at) {
        return courses[at];
    }

    /// How he stands to service on the first day.
    ///
    /// @return the category in truth
    public Category category() {
        return category;
    }

    /// The last day of his deferment.
    ///
    /// @return an epoch day, or [Day#NEVER] for somebody who has none or one without an end
    public int defermentLast() {
        return defermentLast;
    }

    /// Whether the register is wrong about that.
    ///
    /// @return true if it shows him liable and he is not
    public boolean recordWrong() {
        return recordWrong;
    }

    /// How he stands to service on a day.
    ///
    /// @param day the day
    /// @return the true category; a deferment that has ended leaves a conscript
    public Category categoryOn(int day) {
        return category == Category.DEFERRED && day > defermentLast ? Category.CONSCRIPT : category;
    }

    /// In what way the register is wrong when it shows him liable on a day.
    Wrong wrongOn(int day) {
        return switch (categoryOn(day)) {
            case DEFERRED -> Wrong.DEFERRED;
            case EXEMPT, WOMAN_WITHOUT_SPECIALTY -> Wrong.EXEMPT;
            case RESERVIST -> Wrong.RESERVIST;
            case CONSCRIPT -> Wrong.NOT;
        };
    }

    /// Whether the register shows him liable on a day.
    boolean shownLiable(int day) {
        boolean liable = categoryOn(day) == Category.CONSCRIPT || recordWrong;
        return liable && day < calledUpOn;
    }

    /// A new life begins: no summons yet.
    void begin(long person) {
        number = person;
        calledUpOn = Day.NEVER;
        spared = true;
        count = 0;
    }

    /// One more summons; the last one again where there is no room.
    Course add() {
        Course course = courses[count];
        if (count < MOST_COURSES - 1) {
            count++;
        }
        course.begin();
        return course;
    }
}
