package org.povestka.audit.paper;

import java.time.LocalDate;
import java.util.List;
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
        List<DayUnder> lawful = finding.gap().lawful();
        if (lawful.isEmpty()) {
            return Optional.empty();
        }
        DayUnder nearest = lawful.getFirst();
        int least = Day.apart(Day.of(nearest.day()), found);
        for (int i = 1; i < lawful.size(); i++) {
            int days = Day.apart(Day.of(lawful.get(i).day()), found);
            if (Math.abs(days) < Math.abs(least)) {
                nearest = lawful.get(i);
                least = days;
            }
        }
        return Optional.of(new Distance(nearest.day(), least));
    }
}
