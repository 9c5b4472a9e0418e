package org.povestka.registry.world;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Objection;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.Excuse;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Petition;
import org.povestka.registry.happening.Reply;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.receiver.Receiver;

import static org.assertj.core.api.Assertions.assertThat;

/// What a man can ask for whom a summons bars since 3 July 2025, and what comes of it.
class PetitionsTest {

    private static final String SUMMONS = "000731-s1";

    private Played played;

    @BeforeEach
    void summon() {
        played = Played.from("2025-07-01 12:00");
        played.clock("2025-07-03 09:00");
        played.does(new Deed.Summon(Played.TIKHON, Reason.CLARIFY_DATA, LocalDate.of(2025, 7, 21)));
        played.clock("2025-07-10 09:00");
    }

    @Test
    void a_complaint_that_is_granted_lifts_the_ban_and_is_told_next_morning() {
        ask(Petition.Kind.COMPLAINT, SUMMONS, "");
        played.clock("2025-07-14 10:00");
        answer(Petition.Kind.COMPLAINT, SUMMONS, Reply.GRANTED);
        played.clock("2025-07-15 23:00");
        assertThat(played.lines("2025-07-14 10:00"))
                .containsExactly(
                        "07-14 10:00 Answered",
                        "07-14 10:00 SetAside",
                        "07-14 10:00 Cancelled 000731-1 by 000731-2 SET_ASIDE",
                        "07-14 15:00 Reached BORDER 000731-2",
                        "07-15 06:00 Notified ANSWERED complaint 000731-s1",
                        "07-15 06:00 Notified LIFTED 000731-2");
    }

    @Test
    void a_court_suspends_the_ban_and_when_it_refuses_the_register_decides_anew() {
        ask(Petition.Kind.CLAIM, SUMMONS, "");
        ask(Petition.Kind.RELIEF, SUMMONS, "");
        answer(Petition.Kind.RELIEF, SUMMONS, Reply.GRANTED);
        played.clock("2025-07-12 09:00");
        assertThat(barred()).isFalse();
        played.clock("2025-07-18 09:00");
        answer(Petition.Kind.CLAIM, SUMMONS, Reply.REFUSED);
        played.clock("2025-07-18 11:00");
        assertThat(barred()).isTrue();
        assertThat(played.lines("2025-07-18 09:00"))
                .containsExactly(
                        "07-18 09:00 Answered",
                        "07-18 09:00 Decided 000731-3 [EXIT_BAN]",
                        "07-18 10:00 Reached BORDER 000731-3");
    }

    @Test
    void a_claim_that_is_granted_ends_it() {
        ask(Petition.Kind.CLAIM, SUMMONS, "");
        answer(Petition.Kind.CLAIM, SUMMONS, Reply.GRANTED);
        played.clock("2025-09-30 00:00");
        assertThat(barred()).isFalse();
        assertThat(played.tikhon().all(Happening.Decided.class)).hasSize(1);
    }

    @Test
    void an_excuse_that_is_granted_is_an_excuse_that_was_accepted() {
        ask(Petition.Kind.EXCUSE, SUMMONS, "2025-07-25");
        answer(Petition.Kind.EXCUSE, SUMMONS, Reply.GRANTED);
        assertThat(played.tikhon().all(Happening.Excused.class).map(Happening.Excused::last))
                .containsExactly(LocalDate.of(2025, 7, 25));
    }

    @Test
    void what_is_corrected_stands_in_the_record_as_said_by_himself() {
        ask(Petition.Kind.CORRECTION, "address", "Озёрная ул., д. 3");
        assertThat(played.tikhon().recorded()).isEmpty();
        answer(Petition.Kind.CORRECTION, "address", Reply.GRANTED);
        assertThat(played.tikhon().recorded())
                .extracting(one -> one.datum().supplier() + " " + one.datum().value())
                .containsExactly(Supplier.PERSON + " Озёрная ул., д. 3");
    }

    @Test
    void another_mans_ban_is_taken_off_him_when_the_record_is_corrected() {
        played.does(new Deed.RecordAppearance(Played.TIKHON, new SummonsId(SUMMONS)));
        played.clock("2025-07-11 09:00");
        played.does(new Deed.Switch(Fault.NAMESAKE, Dose.ALWAYS));
        played.clock("2025-07-11 10:00");
        assertThat(barred()).isTrue();
        ask(Petition.Kind.CORRECTION, "000732-1", "");
        answer(Petition.Kind.CORRECTION, "000732-1", Reply.GRANTED);
        played.clock("2025-07-11 14:59");
        assertThat(barred()).isTrue();
        played.clock("2025-07-11 15:00");
        assertThat(barred()).isFalse();
    }

    @Test
    void what_cannot_be_asked_for_or_answered_is_refused_with_a_reason() {
        assertThat(refusal(asking(Petition.Kind.RELIEF, SUMMONS, "")))
                .isEqualTo(Objection.NO_CLAIM);
        assertThat(refusal(asking(Petition.Kind.COMPLAINT, "000731-s9", "")))
                .isEqualTo(Objection.NO_SUCH_SUMMONS);
        assertThat(refusal(asking(Petition.Kind.EXCUSE, SUMMONS, "2025-07-09")))
                .isEqualTo(Objection.EXCUSE_PAST);
        assertThat(refusal(answering(Petition.Kind.CLAIM, Reply.GRANTED)))
                .isEqualTo(Objection.NOT_ASKED);
        ask(Petition.Kind.COMPLAINT, SUMMONS, "");
        assertThat(refusal(asking(Petition.Kind.COMPLAINT, SUMMONS, "")))
                .isEqualTo(Objection.ASKED_ALREADY);
        answer(Petition.Kind.COMPLAINT, SUMMONS, Reply.REFUSED);
        assertThat(refusal(answering(Petition.Kind.COMPLAINT, Reply.GRANTED)))
                .isEqualTo(Objection.NOT_ASKED);
        assertThat(new Desk(played.world())
                        .does(Role.CLERK, answering(Petition.Kind.COMPLAINT, Reply.GRANTED)))
                .isEqualTo(new Outcome.Refused(Objection.WRONG_ROLE));
    }

    private boolean barred() {
        return Replica.of(played.tikhon(), Receiver.BORDER)
                .barring(Measure.EXIT_BAN)
                .isPresent();
    }

    @Test
    void an_excuse_is_accepted_on_papers_only() {
        played.does(excusing(false));
        assertThat(refusal(answering(Petition.Kind.EXCUSE, Reply.GRANTED)))
                .isEqualTo(Objection.NO_PROOF);
        answer(Petition.Kind.EXCUSE, SUMMONS, Reply.REFUSED);
        played.does(excusing(true));
        answer(Petition.Kind.EXCUSE, SUMMONS, Reply.GRANTED);
        assertThat(played.tikhon().all(Happening.Excused.class).count()).isEqualTo(1);
    }

    private static Deed excusing(boolean papers) {
        Excuse illness = new Excuse(Excuse.Ground.ILLNESS, papers);
        return new Deed.Petitioning(
                Played.TIKHON,
                new Petition(Petition.Kind.EXCUSE, SUMMONS, "2025-07-25", Optional.of(illness)));
    }

    private Objection refusal(Deed deed) {
        return ((Outcome.Refused) played.does(deed)).objection();
    }

    private void ask(Petition.Kind kind, String about, String text) {
        assertThat(played.does(asking(kind, about, text))).isInstanceOf(Outcome.Done.class);
    }

    private void answer(Petition.Kind kind, String about, Reply reply) {
        assertThat(played.does(new Deed.Answer(Played.TIKHON, kind, about, reply)))
                .isInstanceOf(Outcome.Done.class);
    }

    private static Deed asking(Petition.Kind kind, String about, String text) {
        return new Deed.Petitioning(Played.TIKHON, new Petition(kind, about, text));
    }

    private static Deed answering(Petition.Kind kind, Reply reply) {
        return new Deed.Answer(Played.TIKHON, kind, SUMMONS, reply);
    }
}
