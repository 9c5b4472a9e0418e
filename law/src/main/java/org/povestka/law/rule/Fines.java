package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.povestka.law.history.Event;
import org.povestka.law.history.Summons;

/// The fines of article 21.5 of the Code of Administrative Offences (`fine-no-show`,
/// `fine-other`), in roubles.
public final class Fines {

    /// A fine's bounds, in roubles.
    ///
    /// @param least the least fine, included
    /// @param most the highest fine, included
    public record Range(int least, int most) {

        /// No such fine in this edition.
        public static final Range NONE = new Range(0, 0);
    }

    /// The fines of an edition.
    ///
    /// @param noShow for not coming on the day
    /// @param exam for evading the medical examination
    /// @param changes for not reporting family, work or address
    /// @param documents for spoiling or losing documents
    /// @param absence for an unreported absence or move of more than three months
    public record Terms(Range noShow, Range exam, Range changes, Range documents, Range absence) {}

    private Fines() {}

    /// The day he missed, if he missed it: he had not appeared by then and no accepted reason
    /// covers it.
    ///
    /// @param summons the summons with its facts
    /// @return the appearance date, or nothing where he is not exposed
    public static Optional<LocalDate> missedOn(Summons summons) {
        LocalDate day = summons.placed().appearOn();
        boolean came = summons.first(Event.Appeared.class)
                .map(appeared -> !appeared.on().isAfter(day))
                .orElse(false);
        boolean excused = summons.facts().stream()
                .anyMatch(fact -> fact instanceof Event.Excused excuse
                        && !excuse.on().isAfter(day)
                        && !excuse.until().isBefore(day));
        boolean gone = summons.first(Event.Recalled.class)
                .map(recalled -> !recalled.on().isAfter(day))
                .orElse(false);
        return came || excused || gone ? Optional.empty() : Optional.of(day);
    }
}
