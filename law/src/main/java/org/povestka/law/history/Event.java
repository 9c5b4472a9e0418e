package org.povestka.law.history;

import java.time.Instant;
import java.time.LocalDate;

/// One fact: what happened, the day it happened, and the moment it became known.
public sealed interface Event {

    /// The day it happened.
    ///
    /// @return the day, in the zone of the person's region
    LocalDate on();

    /// The moment it became known to the register.
    ///
    /// @return the moment of recording
    Instant recorded();

    /// A fact of one summons.
    sealed interface OfSummons extends Event {

        /// The summons it belongs to.
        ///
        /// @return its id
        SummonsId summons();
    }

    /// The summons was entered in the Registry of summonses (day D).
    ///
    /// @param on the day of placing
    /// @param recorded when it became known
    /// @param summons the summons
    /// @param appearOn the appearance date written in it (day A)
    /// @param reason the reason written in it
    record Placed(
            LocalDate on, Instant recorded, SummonsId summons, LocalDate appearOn, Reason reason)
            implements OfSummons {

        /// Checks that he is not told to appear before the summons exists.
        public Placed {
            if (appearOn.isBefore(on)) {
                throw new IllegalArgumentException("appearOn " + appearOn + " is before on " + on);
            }
        }
    }

    /// A paper was sent to the employer or the school for handing over.
    ///
    /// @param on the day of sending
    /// @param recorded when it became known
    /// @param summons the summons
    record SentToEmployer(LocalDate on, Instant recorded, SummonsId summons) implements OfSummons {}

    /// The summons was handed over against signature, by the office, the employer or
    /// the school.
    ///
    /// @param on the day of handing over
    /// @param recorded when it became known
    /// @param summons the summons
    record HandedOver(LocalDate on, Instant recorded, SummonsId summons) implements OfSummons {}

    /// He refused to take it.
    ///
    /// @param on the day of the refusal
    /// @param recorded when it became known
    /// @param summons the summons
    record Refused(LocalDate on, Instant recorded, SummonsId summons) implements OfSummons {}

    /// A registered letter was delivered or marked as delivered.
    ///
    /// @param on the day of delivery
    /// @param recorded when it became known
    /// @param summons the summons
    record MailDelivered(LocalDate on, Instant recorded, SummonsId summons) implements OfSummons {}

    /// He opened the notice in his account; no rule hangs on it.
    ///
    /// @param on the day of opening
    /// @param recorded when it became known
    /// @param summons the summons
    record Opened(LocalDate on, Instant recorded, SummonsId summons) implements OfSummons {}

    /// He appeared at the office (day X).
    ///
    /// @param on the day he came
    /// @param recorded when it became known
    /// @param summons the summons
    record Appeared(LocalDate on, Instant recorded, SummonsId summons) implements OfSummons {}

    /// A valid excuse was accepted.
    ///
    /// @param on the first day of the reason, such as the first day of an illness
    /// @param recorded when it became known
    /// @param summons the summons
    /// @param until the last day of the reason, included
    /// @param accepted the day the office accepted it
    record Excused(
            LocalDate on, Instant recorded, SummonsId summons, LocalDate until, LocalDate accepted)
            implements OfSummons {

        /// Checks that the reason does not end before it begins.
        public Excused {
            if (until.isBefore(on)) {
                throw new IllegalArgumentException("until " + until + " is before on " + on);
            }
        }
    }

    /// The office withdrew the summons.
    ///
    /// @param on the day of the recall
    /// @param recorded when it became known
    /// @param summons the summons
    record Recalled(LocalDate on, Instant recorded, SummonsId summons) implements OfSummons {}

    /// Somebody imposed a measure.
    ///
    /// @param on the day the receiver had it
    /// @param recorded when it became known
    /// @param summons the summons
    /// @param measure which measure
    record MeasureImposed(LocalDate on, Instant recorded, SummonsId summons, Measure measure)
            implements OfSummons {}

    /// Somebody lifted a measure.
    ///
    /// @param on the day the receiver had the cancellation
    /// @param recorded when it became known
    /// @param summons the summons
    /// @param measure which measure
    record MeasureLifted(LocalDate on, Instant recorded, SummonsId summons, Measure measure)
            implements OfSummons {}

    /// A final judgment or a decision of the higher office set the measures aside.
    ///
    /// @param on the day it took effect
    /// @param recorded when it became known
    /// @param summons the summons
    record SetAside(LocalDate on, Instant recorded, SummonsId summons) implements OfSummons {}

    /// He learned of a decision.
    ///
    /// @param on the day he learned of it
    /// @param recorded when it became known
    record Learned(LocalDate on, Instant recorded) implements Event {}

    /// He filed a suit.
    ///
    /// @param on the day of filing
    /// @param recorded when it became known
    /// @param against what the suit is brought against
    record SuitFiled(LocalDate on, Instant recorded, Suit against) implements Event {}

    /// A draft board decided on his conscription.
    ///
    /// @param on the day of the decision
    /// @param recorded when it became known
    record DraftDecision(LocalDate on, Instant recorded) implements Event {}

    /// He tried to leave through a border checkpoint.
    ///
    /// @param on the day of the attempt
    /// @param recorded when it became known
    record BorderAttempt(LocalDate on, Instant recorded) implements Event {}
}
