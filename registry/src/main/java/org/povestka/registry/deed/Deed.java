package org.povestka.registry.deed;

import java.time.Instant;
import java.time.LocalDate;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.feed.Delivery;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.PersonId;

/// Something that somebody at a desk wants done.
public sealed interface Deed {

    /// To move the clock forward.
    ///
    /// @param to where it shall stand
    record MoveClock(Instant to) implements Deed {}

    /// To switch a fault on, off, or to another dose.
    ///
    /// @param fault the fault
    /// @param dose how often it strikes from now on, and whom
    record Switch(Fault fault, Dose dose) implements Deed {}

    /// Something done at the intake of feeds.
    sealed interface OfFeed extends Deed {}

    /// To hand in a batch for a supplier.
    ///
    /// @param delivery the batch
    record HandIn(Delivery delivery) implements OfFeed {}

    /// To say whose a line is that was laid aside.
    ///
    /// @param line the line
    /// @param person whose it is
    record Assign(LineId line, PersonId person) implements OfFeed {}

    /// To say that a line that was laid aside is nobody's.
    ///
    /// @param line the line
    record Drop(LineId line) implements OfFeed {}

    /// Something done about one person.
    sealed interface OfPerson extends Deed {

        /// The person.
        ///
        /// @return his number
        PersonId person();
    }

    /// Something done about one summons.
    sealed interface OfSummons extends OfPerson {

        /// The summons.
        ///
        /// @return its id
        SummonsId summons();
    }

    /// To enter what a supplier says.
    ///
    /// @param person the person
    /// @param datum what is said
    record Supply(PersonId person, Datum datum) implements OfPerson {}

    /// To ask an authority for something.
    ///
    /// @param person the person
    /// @param petition what he asks for
    record Petitioning(PersonId person, Petition petition) implements OfPerson {}

    /// To answer what somebody asked for.
    ///
    /// @param person the person
    /// @param kind what kind of thing he asked for
    /// @param about what it is about
    /// @param reply what becomes of it
    record Answer(PersonId person, Petition.Kind kind, String about, Reply reply)
            implements OfPerson {}

    /// To place a summons.
    ///
    /// @param person the person
    /// @param reason why he is to come
    /// @param appearOn the day on which he is to come
    /// @param channel how it goes to him
    record Summon(PersonId person, Reason reason, LocalDate appearOn, Channel channel)
            implements OfPerson {

        /// A summons that is placed in the Registry alone.
        ///
        /// @param person the person
        /// @param reason why he is to come
        /// @param appearOn the day on which he is to come
        public Summon(PersonId person, Reason reason, LocalDate appearOn) {
            this(person, reason, appearOn, Channel.ELECTRONIC);
        }
    }

    /// To hand a paper over, against his signature.
    ///
    /// @param person the person
    /// @param summons the summons
    record HandOver(PersonId person, SummonsId summons) implements OfSummons {}

    /// To record that he would not take a paper.
    ///
    /// @param person the person
    /// @param summons the summons
    record RecordRefusal(PersonId person, SummonsId summons) implements OfSummons {}

    /// To open a summons in the portal account.
    ///
    /// @param person the person
    /// @param summons the summons
    record Open(PersonId person, SummonsId summons) implements OfSummons {}

    /// To record that he came.
    ///
    /// @param person the person
    /// @param summons the summons
    record RecordAppearance(PersonId person, SummonsId summons) implements OfSummons {}

    /// To accept an excuse.
    ///
    /// @param person the person
    /// @param summons the summons
    /// @param last the last day of the reason, included
    record AcceptExcuse(PersonId person, SummonsId summons, LocalDate last) implements OfSummons {}

    /// To withdraw a summons.
    ///
    /// @param person the person
    /// @param summons the summons
    record Recall(PersonId person, SummonsId summons) implements OfSummons {}

    /// To set aside what was decided on a summons.
    ///
    /// @param person the person
    /// @param summons the summons
    record SetAside(PersonId person, SummonsId summons) implements OfSummons {}

    /// To look a traveller up at passport control and let him through or call the supervisor.
    ///
    /// @param person the traveller
    record CheckPassport(PersonId person) implements OfPerson {}

    /// To explain the ban to a traveller who was turned back.
    ///
    /// @param person the traveller
    record Explain(PersonId person) implements OfPerson {}

    /// To hand the written notice to a traveller to whom the ban was explained.
    ///
    /// @param person the traveller
    record HandOverNotice(PersonId person) implements OfPerson {}

    /// To ask a receiver for something that a measure may bar.
    ///
    /// @param person the person
    /// @param measure the measure that would bar it
    record Ask(PersonId person, Measure measure) implements OfPerson {}
}
