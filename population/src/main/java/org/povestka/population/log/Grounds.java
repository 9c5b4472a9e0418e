package org.povestka.population.log;

import java.time.LocalDate;
import org.povestka.law.history.Category;
import org.povestka.law.history.Measure;
import org.povestka.law.kernel.Answers;
import org.povestka.law.kernel.Dates;
import org.povestka.law.kernel.Facts;
import org.povestka.law.kernel.Kernel;
import org.povestka.law.reading.LiftingTerm;
import org.povestka.law.rule.Lifting;
import org.povestka.law.statute.Edition;
import org.povestka.law.time.Day;
import org.povestka.population.life.Course;

/// What the law of a scenario says of one summons, under the readings the offices act on, to an
/// auditor whose log ends on a day.
final class Grounds {

    private static final int HOURS = 24;
    private static final int NOON = 12;

    private final Course course;
    private final Law law;
    private final Answers practice;
    private final int last;

    /// The law of a day.
    ///
    /// @param edition the edition
    /// @param kernel its dates
    record Law(Edition edition, Kernel kernel) {}

    Grounds(Course course, Law law, Answers practice, int last) {
        this.course = course;
        this.law = law;
        this.practice = practice;
        this.last = last;
    }

    /// Whether a measure could be imposed on a day.
    ///
    /// @param as for what he is taken
    /// @param known the hour by which its endings had to be recorded
    boolean right(Measure measure, Category as, int day, long known) {
        Dates dates = dates(as, endings(known));
        return measure == Measure.EXIT_BAN
                ? dates.banFirst() <= day && day <= dates.banLast()
                : dates.ladderFirst() <= day && day <= dates.ladderLast();
    }

    /// Whether measures bind somebody who is taken for this.
    boolean bound(Category as) {
        Dates dates = dates(as, Facts.Endings.NONE);
        return dates.banFirst() != Day.NEVER || dates.ladderFirst() != Day.NEVER;
    }

    /// The day the reason of a measure went by the log.
    int endedOn(Measure measure) {
        Facts.Endings endings = endings(Long.MAX_VALUE);
        return measure == Measure.EXIT_BAN
                ? Kernel.banEnded(endings, practice)
                : Kernel.ladderEnded(endings, practice);
    }

    /// The last day for lifting a measure whose reason went on a day.
    int dueBy(int ended) {
        if (ended == Day.NEVER) {
            return Day.NEVER;
        }
        LiftingTerm term = practice.readings().of(LiftingTerm.QUESTION).orElseThrow();
        return Lifting.dueBy(ended, law.edition().measures().lifting().terms(), term);
    }

    /// The edition.
    Edition edition() {
        return law.edition();
    }

    /// The day of placing.
    LocalDate placedOn() {
        return Day.date(course.placedOn());
    }

    private Dates dates(Category as, Facts.Endings endings) {
        return law.kernel().dates(course.facts(as, endings), practice);
    }

    /// What ended the measures, as far as the log had it by an hour.
    private Facts.Endings endings(long known) {
        Facts.Endings all = course.endings();
        return new Facts.Endings(
                known(all.appeared(), known),
                known(all.setAside(), known),
                known(all.excused(), known),
                known(all.recalled(), known));
    }

    private int known(int day, long known) {
        boolean written = day <= last && (long) day * HOURS + NOON <= known;
        return written ? day : Day.NEVER;
    }
}
