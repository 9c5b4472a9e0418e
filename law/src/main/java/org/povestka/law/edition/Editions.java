package org.povestka.law.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.statute.Edition;

/// Every edition in order, and the rule that says which one governs a fact.
public final class Editions {

    /// The last day to which the law was checked; what came after it is not known here.
    public static final LocalDate LAW_CHECKED_TO = LocalDate.of(2026, 3, 15);

    /// The first day on which the register's site was open countrywide, as reported
    /// (S62); before it, law on paper.
    public static final LocalDate REGISTER_RUNS = LocalDate.of(2025, 5, 1);

    /// The editions in force one after the other, the oldest first.
    public static final List<Edition> ALL = List.of(
            E0Before2023.EDITION,
            E0dDecree854.EDITION,
            E1Act127Fz.EDITION,
            E2Act437Fz.EDITION,
            E1sDecree1204.EDITION,
            E1fAct404Fz.EDITION,
            E2pPassportAct.EDITION,
            E2aAct439Fz.EDITION,
            E3Decree2024.EDITION,
            E4fMoveFine2025.EDITION,
            E4ActApril2025.EDITION,
            E5Act412FzFirstPart.EDITION,
            E6fAllYearFine.EDITION,
            E6Act412Fz.EDITION);

    /// Regimes that never were in force by date: the pending bill and the press report.
    public static final List<Edition> APART =
            List.of(P1SuspensionBill.EDITION, AsReported2025.EDITION);

    private Editions() {}

    /// The edition that governs a fact (`governing-edition`): the last one in force on
    /// the day the fact happened.
    ///
    /// A summons is governed by its day of placing, a missed date by the date missed, a
    /// decision by its day.
    ///
    /// @param on the day of the fact
    /// @return the edition, or nothing for a day before 53-FZ
    public static Optional<Edition> governing(LocalDate on) {
        Optional<Edition> governing = Optional.empty();
        for (Edition edition : ALL) {
            if (!edition.act().inForce().isAfter(on)) {
                governing = Optional.of(edition);
            }
        }
        return governing;
    }

    /// Whether a day lies in the time when the measures were law but the register did not
    /// run (Q10).
    ///
    /// @param on the day
    /// @return true from 127-FZ to the day before the register's site opened countrywide
    public static boolean onPaper(LocalDate on) {
        return !on.isBefore(E1Act127Fz.EDITION.act().inForce()) && on.isBefore(REGISTER_RUNS);
    }

    /// Whether an edition begins after one day and not after another.
    ///
    /// @param after the earlier day, excluded
    /// @param upTo the later day, included
    /// @return true if the law was amended between them
    public static boolean amendedWithin(LocalDate after, LocalDate upTo) {
        return ALL.stream()
                .map(edition -> edition.act().inForce())
                .anyMatch(inForce -> inForce.isAfter(after) && !inForce.isAfter(upTo));
    }

    /// The edition of that id, in force by date or apart.
    ///
    /// @param id such as `E2` or `AsReported2025`
    /// @return the edition, or nothing
    public static Optional<Edition> find(String id) {
        List<Edition> everything = new ArrayList<>(ALL);
        everything.addAll(APART);
        return everything.stream().filter(edition -> edition.id().equals(id)).findFirst();
    }

    /// The readings an edition itself takes: the press report says "on the seventh day"
    /// and leaves no other.
    ///
    /// @param edition the edition
    /// @return its own readings; none for an edition of the law
    public static Readings ownReadings(Edition edition) {
        return edition.equals(AsReported2025.EDITION)
                ? new Readings(List.of(ElectronicService.AFTER_SEVEN_DAYS, SeventhDay.IS_ENOUGH))
                : Readings.ALL_OPEN;
    }
}
