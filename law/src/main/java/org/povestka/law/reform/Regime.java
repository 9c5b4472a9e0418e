package org.povestka.law.reform;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.povestka.law.edition.Editions;
import org.povestka.law.reading.Readings;
import org.povestka.law.statute.Edition;

/// Under which law a case is answered.
public sealed interface Regime extends Serializable {

    /// The edition that governs a fact of that day.
    ///
    /// @param on the day of the fact
    /// @return the edition, amended by the reform if there is one; nothing for a day before
    /// 53-FZ
    Optional<Edition> edition(LocalDate on);

    /// Readings that the regime itself takes.
    ///
    /// @return its own readings; none for the law as such
    Readings ownReadings();

    /// The reform on top of it.
    ///
    /// @return the reform; [Reform#NONE] for the law as it is
    Reform reform();

    /// Whether its answers are what-ifs rather than the law of the day.
    ///
    /// @return true for a named edition or a reform
    boolean hypothetical();

    /// The word for it without its reform.
    ///
    /// @return `in-force`, or the id of the named edition
    String word();

    /// The law in force by date.
    ///
    /// @param reform amendments on top; [Reform#NONE] for none
    record InForce(Reform reform) implements Regime {

        /// The word for the law in force by date.
        public static final String WORD = "in-force";

        /// The law as it is.
        public static final InForce AS_IT_IS = new InForce(Reform.NONE);

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public Optional<Edition> edition(LocalDate on) {
            return Editions.governing(on).map(reform::amend);
        }

        @Override
        public Readings ownReadings() {
            return Readings.ALL_OPEN;
        }

        @Override
        public boolean hypothetical() {
            return !reform.equals(Reform.NONE);
        }
    }

    /// One named edition, whatever the dates.
    ///
    /// @param named the edition
    /// @param reform amendments on top; [Reform#NONE] for none
    record Named(Edition named, Reform reform) implements Regime {

        @Override
        public String word() {
            return named.id();
        }

        @Override
        public Optional<Edition> edition(LocalDate on) {
            return Optional.of(reform.amend(named));
        }

        @Override
        public Readings ownReadings() {
            return Editions.ownReadings(named);
        }

        @Override
        public boolean hypothetical() {
            return true;
        }

        /// Goes to another process as the id of its edition.
        private Object writeReplace() {
            return new NamedById(named.id(), reform);
        }
    }
}
