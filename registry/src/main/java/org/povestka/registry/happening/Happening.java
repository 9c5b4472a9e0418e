package org.povestka.registry.happening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.feed.Route;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Profile;
import org.povestka.registry.receiver.Receiver;

/// One thing that happened in a world, at a moment of its clock.
public sealed interface Happening
        permits Happening.Began,
                Happening.ClockMoved,
                Happening.Switched,
                Happening.OfPerson,
                OfFeed {

    /// The moment, in the time of the world.
    ///
    /// @return the moment
    Instant at();

    /// A world began.
    ///
    /// @param at the moment its clock starts
    /// @param settings what it runs under
    record Began(Instant at, Settings settings) implements Happening {}

    /// Somebody moved the clock to this moment.
    ///
    /// @param at where the clock stands now
    record ClockMoved(Instant at) implements Happening {}

    /// Somebody switched a fault on, off, or to another dose.
    ///
    /// @param at when
    /// @param fault the fault
    /// @param dose how often it strikes from now on, and whom
    record Switched(Instant at, Fault fault, Dose dose) implements Happening {}

    /// Something that happened to one person.
    sealed interface OfPerson extends Happening {

        /// The person.
        ///
        /// @return his number
        PersonId person();
    }

    /// Something that happened to one person with one of his summonses.
    sealed interface OfSummons extends OfPerson {

        /// The summons.
        ///
        /// @return its id
        SummonsId summons();
    }

    /// A record was opened for him.
    ///
    /// @param at when
    /// @param person the person
    /// @param profile who he is
    record Enrolled(Instant at, PersonId person, Profile profile) implements OfPerson {}

    /// A supplier said something of him.
    ///
    /// @param at when the register had it
    /// @param person the person
    /// @param datum what it says
    /// @param route the way on which it came
    record Supplied(Instant at, PersonId person, Datum datum, Route route) implements OfPerson {

        /// Something that came in no feed.
        ///
        /// @param at when the register had it
        /// @param person the person
        /// @param datum what it says
        public Supplied(Instant at, PersonId person, Datum datum) {
            this(at, person, datum, Route.BY_HAND);
        }
    }

    /// Somebody with an account of his own opened what is known of him.
    ///
    /// @param at when
    /// @param person the person
    /// @param role the word of the role in which he was looked up
    /// @param account the name of the account
    record Looked(Instant at, PersonId person, String role, String account) implements OfPerson {}

    /// Passport control looked into the registers themselves.
    ///
    /// @param at when
    /// @param person the person
    /// @param summonses the summonses that stood there
    /// @param decisions the numbers of the decisions that stood there
    record SeenAtBorder(
            Instant at, PersonId person, List<SummonsId> summonses, List<String> decisions)
            implements OfPerson {

        /// Copies the lists.
        public SeenAtBorder {
            summonses = List.copyOf(summonses);
            decisions = List.copyOf(decisions);
        }
    }

    /// A fault struck him.
    ///
    /// @param at when
    /// @param person the person
    /// @param hit what struck, and where
    record Struck(Instant at, PersonId person, Hit hit) implements OfPerson {}

    /// An office placed a summons in the Registry of summonses.
    ///
    /// @param at when
    /// @param person the person
    /// @param summons the summons
    /// @param reason the reason written in it
    /// @param appearOn the appearance date written in it
    record Placed(Instant at, PersonId person, SummonsId summons, Reason reason, LocalDate appearOn)
            implements OfSummons {}

    /// Something happened to the summons on its way to him, beside its entry in the Registry.
    ///
    /// @param at when
    /// @param person the person
    /// @param summons the summons
    /// @param step what happened to it
    record Delivery(Instant at, PersonId person, SummonsId summons, DeliveryStep step)
            implements OfSummons {}

    /// A notice appeared in his portal account.
    ///
    /// @param at when
    /// @param person the person
    /// @param notice what it is about
    /// @param about the summons or the number of the decision; his own number where it is
    /// about the record
    record Notified(Instant at, PersonId person, Notice notice, String about) implements OfPerson {}

    /// He opened the summons in his account.
    ///
    /// @param at when
    /// @param person the person
    /// @param summons the summons
    record Opened(Instant at, PersonId person, SummonsId summons) implements OfSummons {}

    /// The register took note that the summons counts as served.
    ///
    /// @param at when
    /// @param person the person
    /// @param summons the summons
    record CountedServed(Instant at, PersonId person, SummonsId summons) implements OfSummons {}

    /// The appearance date passed and nobody had come.
    ///
    /// @param at the first moment after that day
    /// @param person the person
    /// @param summons the summons
    record Missed(Instant at, PersonId person, SummonsId summons) implements OfSummons {}

    /// The register decided measures by itself.
    ///
    /// @param at when
    /// @param person the person
    /// @param paper the decision
    record Decided(Instant at, PersonId person, Paper paper) implements OfSummons {
        @Override
        public SummonsId summons() {
            return paper.summons();
        }
    }

    /// The register decided to lift what another decision imposed.
    ///
    /// @param at when
    /// @param person the person
    /// @param paper the cancellation
    /// @param cancelled the number of the decision that it cancels
    /// @param ending why
    record Cancelled(Instant at, PersonId person, Paper paper, String cancelled, Ending ending)
            implements OfSummons {
        @Override
        public SummonsId summons() {
            return paper.summons();
        }
    }

    /// A decision or a cancellation reached a receiver, who acts on it from now on.
    ///
    /// @param at when
    /// @param person the person
    /// @param receiver the receiver
    /// @param number the number of the paper
    record Reached(Instant at, PersonId person, Receiver receiver, String number)
            implements OfPerson {}

    /// He appeared at the office.
    ///
    /// @param at when
    /// @param person the person
    /// @param summons the summons he came on
    record Appeared(Instant at, PersonId person, SummonsId summons) implements OfSummons {}

    /// The office accepted an excuse.
    ///
    /// @param at when
    /// @param person the person
    /// @param summons the summons
    /// @param last the last day of the reason, included
    record Excused(Instant at, PersonId person, SummonsId summons, LocalDate last)
            implements OfSummons {}

    /// The office withdrew the summons.
    ///
    /// @param at when
    /// @param person the person
    /// @param summons the summons
    record Recalled(Instant at, PersonId person, SummonsId summons) implements OfSummons {}

    /// A court or the higher office set the decisions on the summons aside.
    ///
    /// @param at when
    /// @param person the person
    /// @param summons the summons
    record SetAside(Instant at, PersonId person, SummonsId summons) implements OfSummons {}

    /// He asked an authority for something.
    ///
    /// @param at when
    /// @param person the person
    /// @param petition what he asked for
    record Petitioned(Instant at, PersonId person, Petition petition) implements OfPerson {}

    /// An authority answered a petition.
    ///
    /// @param at when
    /// @param person the person
    /// @param petition what he had asked for
    /// @param reply what became of it
    record Answered(Instant at, PersonId person, Petition petition, Reply reply)
            implements OfPerson {}

    /// The officer at passport control found no ban and let him through.
    ///
    /// @param at when
    /// @param person the person
    record LetThrough(Instant at, PersonId person) implements OfPerson {}

    /// The officer at passport control found a ban and called the supervisor.
    ///
    /// @param at when
    /// @param person the person
    /// @param number the number of the decision that the desk showed
    record TurnedBack(Instant at, PersonId person, String number) implements OfPerson {}

    /// The shift supervisor explained the ban and warned of criminal liability.
    ///
    /// @param at when
    /// @param person the person
    /// @param number the number of the decision
    record Explained(Instant at, PersonId person, String number) implements OfPerson {}

    /// The shift supervisor handed over the written notice.
    ///
    /// @param at when
    /// @param person the person
    /// @param number the number of the decision
    record NoticeHandedOver(Instant at, PersonId person, String number) implements OfPerson {}

    /// He asked a receiver for something that a measure may bar.
    ///
    /// @param at when
    /// @param person the person
    /// @param measure the measure that would bar it
    /// @param number the number of the decision for which it was refused; empty where it was
    /// not
    record AskedFor(Instant at, PersonId person, Measure measure, String number)
            implements OfPerson {}
}
