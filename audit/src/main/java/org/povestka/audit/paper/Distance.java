package org.povestka.audit.paper;

import java.time.LocalDate;
import java.util.Optional;
import org.povestka.audit.finding.Finding;
import org.povestka.law.answer.DayUnder;
import org.povestka.law.time.Day;

/// How far what was done lies from what had to be.
///
/// @param nearest the lawful day nearest to the day found
/// @param days the days from it to the day found, negative where that is too early; what was
/// never done is counted to the day by which it is judged
public record Distance(LocalDate nearest, int days) {

    /// How far a finding lies from the law.
    ///
    /// @param finding the finding
    /// @param asOf the day by which what was left undone is judged
    /// @return the distance; nothing where no day is lawful, or the day is not the matter
    public static Optional<Distance> of(Finding finding, LocalDate asOf) {
        int found = finding.gap().foundOn() == Day.NEVER
                ? Day.of(asOf)
                : finding.gap().foundOn();
        Optional<Distance> least = Optional.empty();
        for (DayUnder lawful : finding.gap().lawful()) {
            int days = Day.apart(Day.of(lawful.day()), found);
            if (least.isEmpty() || Math.abs(days) < Math.abs(least.get().days())) {
                least = Optional.of(new Distance(lawful.day(), days));
            }
        }
        return least;
    }
}
