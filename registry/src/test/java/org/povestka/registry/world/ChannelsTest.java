package org.povestka.registry.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.povestka.law.history.Account;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Region;
import org.povestka.law.history.SummonsId;
import org.povestka.registry.deed.Channel;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Objection;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/// How a summons goes to him beside the Registry, and where it does not.
class ChannelsTest {

    private static final SummonsId SUMMONS = new SummonsId("000731-s1");

    @Test
    void an_office_of_an_electronic_only_region_sends_no_paper() {
        Played moscow = Played.from("2025-07-03 09:00");
        for (Channel paper : List.of(Channel.MAIL, Channel.BY_HAND, Channel.EMPLOYER)) {
            assertThat(moscow.does(summon(paper)))
                    .as(paper.word())
                    .isEqualTo(new Outcome.Refused(Objection.ELECTRONIC_ONLY));
        }
        assertThat(moscow.does(summon(Channel.ELECTRONIC))).isInstanceOf(Outcome.Done.class);
        Settings elsewhere = Settings.USUAL.withoutPaperIn(Set.of(new Region("RU-SAK")));
        assertThat(Played.under(elsewhere, Account.HELD, "2025-07-03 09:00")
                        .does(summon(Channel.BY_HAND)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void a_paper_needs_an_address_or_a_place_of_work() {
        Settings paper = Settings.USUAL.withoutPaperIn(Set.of());
        Played played = Played.under(paper, Account.HELD, "2025-07-03 09:00");
        assertThat(List.of(
                        played.does(summon(Channel.MAIL)), played.does(summon(Channel.EMPLOYER))))
                .containsExactly(
                        new Outcome.Refused(Objection.NO_ADDRESS),
                        new Outcome.Refused(Objection.NO_EMPLOYER));
    }

    @Test
    void a_letter_to_an_address_he_left_comes_back_and_serves_nothing() {
        Played played = Played.withPaper("2025-07-01 12:00");
        played.clock("2025-07-01 13:00");
        played.does(new Deed.Switch(Fault.ADDRESS_STALE, Dose.ALWAYS));
        played.does(new Deed.Supply(
                Played.TIKHON,
                new Datum(
                        Topic.ADDRESS,
                        "Озёрная ул.",
                        Supplier.INTERIOR,
                        LocalDate.of(2025, 6, 30))));
        played.clock("2025-07-03 09:00");
        played.does(summon(Channel.MAIL));
        played.clock("2025-08-05 00:00");
        assertThat(played.lines("2025-07-05 00:00"))
                .containsExactly(
                        "07-11 00:00 CountedServed",
                        "07-22 00:00 Missed",
                        "08-02 12:00 Delivery MAIL_RETURNED");
    }

    @Test
    void a_paper_is_handed_over_once_and_only_where_there_is_one() {
        Played played = Played.withPaper("2025-07-03 09:00");
        Deed hand = new Deed.HandOver(Played.TIKHON, SUMMONS);
        Deed refuse = new Deed.RecordRefusal(Played.TIKHON, SUMMONS);
        assertThat(played.does(hand)).isEqualTo(new Outcome.Refused(Objection.NO_SUCH_SUMMONS));
        played.does(summon(Channel.BY_HAND));
        played.does(refuse);
        assertThat(List.of(played.does(hand), played.does(refuse)))
                .containsOnly(new Outcome.Refused(Objection.NO_PAPER));
        played.does(summon(Channel.EMPLOYER));
        SummonsId second = new SummonsId("000731-s2");
        assertThat(played.does(new Deed.HandOver(Played.TIKHON, second)))
                .isEqualTo(new Outcome.Refused(Objection.NO_PAPER));
    }

    @Test
    void what_is_settled_is_handed_over_to_nobody() {
        for (Channel channel : List.of(Channel.MAIL, Channel.EMPLOYER)) {
            Played played = Played.withPaper("2025-07-03 09:00");
            played.does(summon(channel));
            played.does(new Deed.Recall(Played.TIKHON, SUMMONS));
            played.clock("2025-09-01 00:00");
            assertThat(played.lines("2025-07-03 10:00"))
                    .as(channel.word())
                    .noneMatch(line -> line.contains("DELIVERED") || line.contains("HANDED"));
        }
    }

    @Test
    void who_has_no_account_gets_no_text_message() {
        Played played = Played.under(Settings.USUAL, Account.NONE, "2025-07-03 09:00");
        played.does(summon(Channel.ELECTRONIC));
        played.clock("2025-07-20 00:00");
        assertThat(played.lines("2025-07-01 00:00")).noneMatch(line -> line.contains("Delivery"));
    }

    private static Deed summon(Channel channel) {
        return new Deed.Summon(
                Played.TIKHON, Reason.DRAFT_BOARD, LocalDate.of(2025, 7, 21), channel);
    }
}
