package org.povestka.law.kernel;

import java.util.ArrayList;
import java.util.List;
import org.povestka.law.reading.BoundByMeasures;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.LiftingTerm;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.RecallEffect;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.reading.TermEnd;
import org.povestka.law.reading.ThirtiethBirthday;
import org.povestka.law.reading.TwentiethDay;

/// The worlds that bound all others: in which states begin latest and end earliest, and in which
/// service comes earliest.
final class Extreme {

    /// One world for each clock of the ladder, since which of them is the latest hangs on the
    /// facts.
    static final List<Answers> LATEST = latest();

    /// Service on placing, or when the seventh day is enough and moves off no rest day.
    static final Answers EARLIEST = Answers.of(new Readings(List.of(
            ElectronicService.ON_PLACING,
            SeventhDay.IS_ENOUGH,
            LadderClock.FROM_PLACING,
            TwentiethDay.IS_ENOUGH,
            BoundByMeasures.ALL_LIABLE,
            LiftingTerm.WITHIN_ONE_DAY_OF_APPEARANCE,
            TermEnd.NO_SHIFT,
            RecallEffect.NO_RULE,
            ThirtiethBirthday.STILL_LIABLE)));

    private Extreme() {}

    private static List<Answers> latest() {
        List<Answers> worlds = new ArrayList<>();
        for (LadderClock clock : LadderClock.values()) {
            List<Reading> readings = List.of(
                    ElectronicService.AFTER_SEVEN_DAYS,
                    SeventhDay.MUST_RUN_OUT,
                    clock,
                    TwentiethDay.MUST_RUN_OUT,
                    BoundByMeasures.CONSCRIPTS,
                    LiftingTerm.AT_ONCE_ON_EITHER,
                    TermEnd.NEXT_WORKING_DAY,
                    RecallEffect.ENDS_MEASURES,
                    ThirtiethBirthday.NOT_LIABLE);
            worlds.add(Answers.of(new Readings(readings)));
        }
        return List.copyOf(worlds);
    }
}
