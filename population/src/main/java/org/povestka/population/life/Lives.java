package org.povestka.population.life;

import java.time.LocalDate;
import org.povestka.law.history.Category;
import org.povestka.law.rule.Liability;
import org.povestka.law.time.Day;
import org.povestka.population.chance.Chance;
import org.povestka.population.chance.Purpose;
import org.povestka.registry.delay.Share;
import org.povestka.registry.fault.Fault;

/// Lives one man after another, for one thread. A life is a function of the country, the
/// seed and the man's number: no life knows of another.
public final class Lives {

    static final int HOURS = 24;

    /// The second draw of a purpose for the same summons lies this far from the first.
    static final int SECOND = 8;

    private static final int MOST_A_YEAR = 4;
    private static final int PLACES = 16;

    private final Country country;
    private final Chance chance;
    private final Man man = new Man();
    private final Notice notice;
    private final Choice choice;
    private final Measures measures;
    private final int[] days = new int[MOST_A_YEAR];

    /// Lives in a country.
    ///
    /// @param country the country
    /// @param chance a generator of this thread alone
    public Lives(Country country, Chance chance) {
        this.country = country;
        this.chance = chance;
        this.notice = new Notice(country, chance);
        this.choice = new Choice(country, chance);
        this.measures = new Measures(country, chance);
    }

    /// The life of a man; good until the next one is asked for.
    ///
    /// @param number his number, from 0
    /// @return the man with his summonses
    public Man live(long number) {
        chance.turnTo(number);
        man.begin(number);
        man.region = country.people.byRegion.index(chance.bits(Purpose.REGION, 0));
        man.age = country.people.byAge.index(chance.bits(Purpose.AGE, 0));
        man.category = country.people.category(chance, man.age);
        man.recordWrong = recordWrong();
        man.defermentLast = man.category == Category.DEFERRED
                ? country.people.defermentLast(chance)
                : Day.NEVER;
        boolean summoned = man.category == Category.CONSCRIPT
                || man.recordWrong
                || man.defermentLast < country.years.last;
        for (int year = country.years.firstYear; year <= country.years.lastYear; year++) {
            if (summoned) {
                summon(year);
            }
            if (country.machine.strikes(Fault.NAMESAKE, chance.bits(Purpose.NAMESAKE, year))) {
                mixUp(year);
            }
        }
        return man;
    }

    /// The life of a man, with what is otherwise known only of one who gets a summons.
    ///
    /// @param number his number, from 0
    /// @return the man with his summonses; good until the next one is asked for
    public Man whole(long number) {
        Man lived = live(number);
        know();
        return lived;
    }

    private boolean recordWrong() {
        return switch (man.category) {
            case CONSCRIPT, WOMAN_WITHOUT_SPECIALTY -> false;
            case DEFERRED -> wrong(Fault.DEFERMENT_MISSING);
            case EXEMPT -> wrong(Fault.EXEMPT_SHOWN_LIABLE);
            case RESERVIST -> wrong(Fault.RESERVIST_SHOWN_LIABLE);
        };
    }

    private boolean wrong(Fault fault) {
        return country.machine.strikes(fault, chance.bits(Purpose.RECORD_WRONG, 0));
    }

    /// The summonses of a year, in order of their days.
    private void summon(int year) {
        int count = Math.min(
                MOST_A_YEAR,
                country.issuing.summonses().value(chance.bits(Purpose.SUMMONSES, year)));
        man.spared &= count == 0;
        for (int i = 0; i < count; i++) {
            days[i] = day(year, ordinal(year, i));
        }
        for (int i = 0; i < count; i++) {
            int next = earliest(count);
            int placedOn = days[next];
            days[next] = Day.NEVER;
            int ordinal = ordinal(year, next);
            if (within(placedOn)
                    && man.shownLiable(placedOn)
                    && !open(placedOn)
                    && placed(ordinal)) {
                place(ordinal, placedOn, man.wrongOn(placedOn));
            }
        }
    }

    /// Another man's summons in this year, whose measures stand against this one.
    private void mixUp(int year) {
        man.spared = false;
        int ordinal = ordinal(year, MOST_A_YEAR);
        int placedOn = day(year, ordinal);
        if (within(placedOn)) {
            place(ordinal, placedOn, Wrong.NAMESAKE);
        }
    }

    private int day(int year, int ordinal) {
        int month = country.issuing.months().value(chance.bits(Purpose.MONTH, ordinal));
        return country.years.day(year, month, chance.bits(Purpose.DAY, ordinal));
    }

    private int earliest(int count) {
        int earliest = 0;
        for (int i = 1; i < count; i++) {
            earliest = days[i] < days[earliest] ? i : earliest;
        }
        return earliest;
    }

    private boolean within(int day) {
        return day >= country.years.first && day <= country.years.last;
    }

    /// Whether his region places it, or has met its quota without it.
    private boolean placed(int ordinal) {
        return Share.falls(country.placed[man.region], chance.bits(Purpose.PLACED, ordinal));
    }

    /// Whether a summons of his is still open, so that the office sends no other.
    private boolean open(int day) {
        for (int i = 0; i < man.courses(); i++) {
            Course course = man.course(i);
            if (course.wrong != Wrong.NAMESAKE && measures.endedOn(course) >= day) {
                return true;
            }
        }
        return false;
    }

    private void place(int ordinal, int placedOn, Wrong wrong) {
        Rules.OfDay law = country.rules.on(placedOn);
        know();
        LocalDate birth = Day.date(man.born);
        int firstBirthday = Day.of(Liability.firstBirthday(law.ages(), birth));
        int lastBirthday = Day.of(Liability.lastBirthday(law.ages(), birth));
        if (!country.rules.practice.ofAge(placedOn, firstBirthday, lastBirthday)) {
            return;
        }
        Course course = man.add();
        course.ordinal = ordinal;
        course.wrong = wrong;
        course.category = man.categoryOn(placedOn);
        course.law = law;
        course.firstBirthday = firstBirthday;
        course.lastBirthday = lastBirthday;
        course.account = man.account;
        course.placedOn = placedOn;
        notice.give(course, man);
        choice.make(course, man);
        measures.begin(course);
        measures.meetBorder(course, man, choice);
        measures.end(course);
        if (course.appearedOn != Day.NEVER && choice.calledUp(course)) {
            man.calledUpOn = course.appearedOn;
        }
    }

    /// What matters of a man only once there is a summons.
    private void know() {
        man.born = country.people.born(chance, man.age);
        man.account = country.people.hasAccount(chance);
        man.studies = country.people.studies(chance, man.category, man.age);
        man.works = country.people.works(chance, man.age);
        man.travels = country.people.travels(chance);
        man.addressStale =
                country.machine.strikes(Fault.ADDRESS_STALE, chance.bits(Purpose.ADDRESS, 0));
    }

    /// One number for each summons of a life; the last of a year is a namesake's.
    private static int ordinal(int year, int at) {
        return year * PLACES + at;
    }
}
