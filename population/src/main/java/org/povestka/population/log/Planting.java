package org.povestka.population.log;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.povestka.law.history.Account;
import org.povestka.law.history.Birth;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Person;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.rule.AppearanceCap;
import org.povestka.law.rule.LeadTime;
import org.povestka.law.rule.Liability;
import org.povestka.law.time.Day;
import org.povestka.population.life.Chronicle.Moment;
import org.povestka.population.life.Chronicle.Step;
import org.povestka.population.life.Course;
import org.povestka.population.life.Man;

/// What is planted in the log of one summons: the life tells what was done, the kernel of the law
/// by when it had to be.
final class Planting {

    private final Man man;
    private final Course course;
    private final List<Moment> moments;
    private final Grounds grounds;

    Planting(Man man, Course course, List<Moment> moments, Grounds grounds) {
        this.man = man;
        this.course = course;
        this.moments = moments;
        this.grounds = grounds;
    }

    /// Adds it to what is planted in the case.
    ///
    /// @param corrected the hour at which a missing deferment came into the record
    /// @param last the last day of the log
    void into(Set<Planted> planted, LongSupplier corrected, int last) {
        long correctedAt = corrected.getAsLong();
        placing(planted, correctedAt, last);
        Map<Measure, Moment> imposed = new EnumMap<>(Measure.class);
        Map<Measure, Moment> lifted = new EnumMap<>(Measure.class);
        for (Moment moment : moments) {
            if (moment.day() <= last && !moment.measures().isEmpty()) {
                boolean goes = moment.step() == Step.LIFTED || moment.step() == Step.UNBARRED;
                (goes ? lifted : imposed).put(moment.measures().getFirst(), moment);
            }
        }
        imposed.forEach((measure, moment) -> {
            imposing(measure, moment, planted, correctedAt);
            Moment gone = lifted.get(measure);
            lifting(measure, moment.day(), gone == null ? Day.NEVER : gone.day(), last, planted);
        });
    }

    private void placing(Set<Planted> planted, long correctedAt, int last) {
        AppearanceCap.Terms cap = grounds.edition().calendar().cap().terms();
        LocalDate appearOn = Day.date(course.appearOn());
        boolean late = appearOn.isAfter(AppearanceCap.latest(cap, grounds.placedOn()));
        String check = "appearance-too-late";
        if (late && cap.force() == AppearanceCap.Force.IN_FORCE) {
            plant(Planted.Kind.APPEARANCE_TOO_LATE, Planted.Expected.unlawful(check), planted);
        } else if (late && cap.force() == AppearanceCap.Force.SINCE_PUBLICATION) {
            Planted.Expected expected = new Planted.Expected(
                    check, "lawful-under-some-readings", Planted.Expected.AS_KNOWN);
            plant(Planted.Kind.APPEARANCE_TOO_LATE, expected, planted);
        }
        lead(planted, last);
        duty(planted, correctedAt);
    }

    private void lead(Set<Planted> planted, int last) {
        LocalDate latest = LeadTime.lastHandingOver(
                grounds.edition().calendar().leadTime().terms(), Day.date(course.appearOn()));
        int paper = moments.stream()
                .filter(moment -> moment.step() == Step.HANDED_OVER && moment.day() <= last)
                .mapToInt(Moment::day)
                .findFirst()
                .orElse(Day.NEVER);
        String check = "lead-time-too-short";
        if (paper != Day.NEVER && Day.date(paper).isAfter(latest)) {
            plant(Planted.Kind.PAPER_TOO_LATE, Planted.Expected.unlawful(check), planted);
        } else if (paper == Day.NEVER && grounds.placedOn().isAfter(latest)) {
            plant(Planted.Kind.PAPER_TOO_LATE, Planted.Expected.open(check), planted);
        }
    }

    private void duty(Set<Planted> planted, long correctedAt) {
        Category category = course.category();
        if (category == Category.CONSCRIPT || category == Category.RESERVIST) {
            return;
        }
        Person person = new Person(
                category,
                new Birth.On(Day.date(man.born())),
                man.account() ? Account.HELD : Account.NONE,
                Region.NOT_SAID,
                DispatchGroup.ORDINARY);
        String verdict = switch (Liability.notLiable(person, Reason.NOT_SAID)) {
            case YES -> "lawful";
            case NO -> "unlawful";
            case NOT_SAID -> "cannot-be-said";
        };
        long placedAt = moments.getFirst().hour();
        Planted.Expected expected = new Planted.Expected(
                "called-outside-the-duty",
                verdict,
                basis(category == known(course.placedOn(), placedAt, correctedAt)));
        plant(wrong(), expected, planted);
    }

    private void imposing(Measure measure, Moment moment, Set<Planted> planted, long correctedAt) {
        int day = moment.day();
        Category then = known(day, moment.hour(), correctedAt);
        Category truly = man.categoryOn(day);
        boolean known = grounds.right(measure, then, day, moment.hour());
        boolean whole = grounds.right(measure, truly, day, Long.MAX_VALUE);
        if (known && whole) {
            return;
        }
        if (!grounds.bound(known ? truly : then)) {
            Planted.Expected expected =
                    new Planted.Expected("outside-the-duty", "unlawful", basis(!known));
            plant(wrong(), expected, planted);
            return;
        }
        boolean after = grounds.endedOn(measure) < day;
        String without = measure == Measure.EXIT_BAN ? "ban" : "ladder";
        String check = after ? "imposed-after-the-end" : without + "-without-ground";
        plant(
                Planted.Kind.CAME_AFTER_THE_END,
                new Planted.Expected(check, "unlawful", basis(!known)),
                planted);
    }

    private void lifting(
            Measure measure, int imposedOn, int liftedOn, int last, Set<Planted> planted) {
        int ended = grounds.endedOn(measure);
        boolean never = liftedOn == Day.NEVER;
        boolean late = (never ? last : liftedOn) > grounds.dueBy(ended);
        if (ended < imposedOn || !late) {
            return;
        }
        Planted.Kind kind = course.endings().setAside() == ended
                ? Planted.Kind.JUDGMENT_NOT_PASSED_ON
                : Planted.Kind.LIFTED_TOO_LATE;
        plant(kind, Planted.Expected.unlawful(never ? "not-lifted" : "lifted-late"), planted);
    }

    /// For what the register took him on a day, by what was recorded by an hour.
    private Category known(int day, long hour, long correctedAt) {
        boolean missing =
                man.recordWrong() && man.category() == Category.DEFERRED && hour < correctedAt;
        return missing ? Category.CONSCRIPT : man.categoryOn(day);
    }

    private Planted.Kind wrong() {
        return switch (course.wrong()) {
            case DEFERRED -> Planted.Kind.DEFERMENT_MISSING;
            case EXEMPT -> Planted.Kind.EXEMPT_SHOWN_LIABLE;
            case RESERVIST -> Planted.Kind.RESERVIST_SHOWN_LIABLE;
            case NAMESAKE, NOT -> Planted.Kind.NAMESAKE;
        };
    }

    private static String basis(boolean asKnown) {
        return asKnown ? Planted.Expected.AS_KNOWN : Planted.Expected.LATER;
    }

    private static void plant(Planted.Kind kind, Planted.Expected expected, Set<Planted> planted) {
        planted.add(new Planted(kind, expected));
    }
}
