package org.povestka.registry.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Account;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.SummonsId;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.ExitBan;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Objection;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.machine.Replica;
import org.povestka.registry.receiver.Receiver;

import static org.assertj.core.api.Assertions.assertThat;

/// The sequence of messages, arrow by arrow, for a summons placed on 3 July 2025 at 9:00 to
/// appear on 21 July.
class StoryTest {

    private static final SummonsId SUMMONS = new SummonsId("000731-s1");

    @Test
    void an_opened_record_is_told_to_its_holder_at_six_in_the_morning() {
        Played played = Played.from("2025-07-01 12:00");
        played.clock("2025-07-02 05:59");
        assertThat(played.lines("2025-07-01 12:01")).isEmpty();
        played.clock("2025-07-02 06:00");
        assertThat(played.lines("2025-07-01 12:01"))
                .containsExactly("07-02 06:00 Notified ENROLLED " + Played.TIKHON);
    }

    @Test
    void
            a_summons_bars_leaving_at_once_reaches_the_border_in_an_hour_and_its_holder_next_morning() {
        Played played = summoned();
        played.clock("2025-07-20 23:59");
        assertThat(played.lines("2025-07-03 00:00"))
                .containsExactly(
                        "07-03 09:00 Placed",
                        "07-03 09:00 Decided 000731-1 [EXIT_BAN]",
                        "07-03 10:00 Reached BORDER 000731-1",
                        "07-04 06:00 Delivery REMINDED",
                        "07-04 06:00 Notified SUMMONED 000731-s1",
                        "07-04 06:00 Notified IMPOSED 000731-1",
                        "07-11 00:00 CountedServed");
    }

    @Test
    void twenty_days_after_the_missed_date_the_ladder_goes_to_every_receiver() {
        Played played = summoned();
        played.clock("2025-08-12 23:59");
        assertThat(played.lines("2025-07-12 00:00"))
                .containsExactly(
                        "07-22 00:00 Missed",
                        "08-11 00:00 Decided 000731-2 [SOLE_TRADER, SELF_EMPLOYED, REAL_ESTATE,"
                                + " DRIVING, VEHICLE_REGISTRATION, CREDIT]",
                        "08-11 06:00 Reached TAX_SERVICE 000731-2",
                        "08-11 06:00 Notified IMPOSED 000731-2",
                        "08-11 12:00 Reached LAND_REGISTER 000731-2",
                        "08-11 14:00 Reached VEHICLE_REGISTER 000731-2",
                        "08-11 20:00 Reached TRAFFIC_POLICE 000731-2",
                        "08-11 22:00 Reached BANKS 000731-2");
    }

    @Test
    void an_appearance_cancels_both_decisions_and_each_receiver_lifts_by_itself() {
        Played played = summoned();
        played.clock("2025-08-15 10:00");
        played.does(new Deed.RecordAppearance(Played.TIKHON, SUMMONS));
        played.clock("2025-08-17 00:00");
        assertThat(played.lines("2025-08-15 00:00"))
                .containsExactly(
                        "08-15 10:00 Appeared",
                        "08-15 10:00 Cancelled 000731-1 by 000731-3 APPEARED",
                        "08-15 10:00 Cancelled 000731-2 by 000731-4 APPEARED",
                        "08-15 15:00 Reached BORDER 000731-3",
                        "08-15 18:00 Reached TAX_SERVICE 000731-4",
                        "08-16 00:00 Reached VEHICLE_REGISTER 000731-4",
                        "08-16 02:00 Reached LAND_REGISTER 000731-4",
                        "08-16 06:00 Reached TRAFFIC_POLICE 000731-4",
                        "08-16 06:00 Notified LIFTED 000731-3",
                        "08-16 06:00 Notified LIFTED 000731-4",
                        "08-16 08:00 Reached BANKS 000731-4");
        for (Receiver receiver : Receiver.values()) {
            assertThat(Replica.of(played.tikhon(), receiver).standing()).isEmpty();
        }
    }

    @Test
    void who_comes_on_the_day_is_never_put_on_the_ladder() {
        Played played = summoned();
        played.clock("2025-07-21 11:00");
        played.does(new Deed.RecordAppearance(Played.TIKHON, SUMMONS));
        played.clock("2025-12-31 00:00");
        assertThat(played.lines("2025-07-21 11:00"))
                .containsExactly(
                        "07-21 11:00 Appeared",
                        "07-21 11:00 Cancelled 000731-1 by 000731-2 APPEARED",
                        "07-21 16:00 Reached BORDER 000731-2",
                        "07-22 06:00 Notified LIFTED 000731-2");
    }

    @Test
    void the_desk_shows_what_the_border_has_and_not_what_the_register_decided() {
        Played played = summoned();
        played.does(new Deed.CheckPassport(Played.TIKHON));
        played.clock("2025-07-03 10:00");
        played.does(new Deed.CheckPassport(Played.TIKHON));
        assertThat(played.lines("2025-07-03 09:00"))
                .containsExactly(
                        "07-03 09:00 Placed",
                        "07-03 09:00 Decided 000731-1 [EXIT_BAN]",
                        "07-03 09:00 LetThrough",
                        "07-03 10:00 Reached BORDER 000731-1",
                        "07-03 10:00 TurnedBack 000731-1");
    }

    @Test
    void a_traveller_is_turned_back_then_told_then_given_the_notice_in_this_order() {
        Played played = summoned();
        played.clock("2025-07-10 09:40");
        assertThat(played.does(new Deed.Explain(Played.TIKHON)))
                .isEqualTo(new Outcome.Refused(Objection.NOT_TURNED_BACK));
        played.does(new Deed.CheckPassport(Played.TIKHON));
        assertThat(played.does(new Deed.HandOverNotice(Played.TIKHON)))
                .isEqualTo(new Outcome.Refused(Objection.NOT_EXPLAINED));
        played.does(new Deed.Explain(Played.TIKHON));
        played.does(new Deed.HandOverNotice(Played.TIKHON));
        assertThat(played.lines("2025-07-10 00:00"))
                .containsExactly(
                        "07-10 09:40 TurnedBack 000731-1",
                        "07-10 09:40 Explained",
                        "07-10 09:40 NoticeHandedOver");
    }

    @Test
    void a_counter_refuses_only_what_has_reached_it() {
        Played played = summoned();
        played.clock("2025-08-11 13:00");
        played.does(new Deed.Ask(Played.TIKHON, Measure.REAL_ESTATE));
        played.does(new Deed.Ask(Played.TIKHON, Measure.CREDIT));
        assertThat(played.lines("2025-08-11 13:00"))
                .containsExactly(
                        "08-11 13:00 AskedFor REAL_ESTATE 000731-2",
                        "08-11 13:00 AskedFor CREDIT ");
    }

    @Test
    void driving_is_the_traffic_polices_and_vehicles_are_the_vehicle_registers() {
        Played played = summoned();
        played.clock("2025-08-11 15:00");
        played.does(new Deed.Ask(Played.TIKHON, Measure.VEHICLE_REGISTRATION));
        played.does(new Deed.Ask(Played.TIKHON, Measure.DRIVING));
        played.clock("2025-08-11 20:00");
        assertThat(played.lines("2025-08-11 15:00"))
                .containsExactly(
                        "08-11 15:00 AskedFor VEHICLE_REGISTRATION 000731-2",
                        "08-11 15:00 AskedFor DRIVING ",
                        "08-11 20:00 Reached TRAFFIC_POLICE 000731-2");
        assertThat(Replica.of(played.tikhon(), Receiver.VEHICLE_REGISTER).measures())
                .containsExactly(Measure.VEHICLE_REGISTRATION);
        assertThat(Replica.of(played.tikhon(), Receiver.TRAFFIC_POLICE).measures())
                .containsExactly(Measure.DRIVING);
    }

    @Test
    void who_has_no_account_is_told_nothing_and_barred_all_the_same() {
        Played played = Played.under(Settings.USUAL, Account.NONE, "2025-07-03 09:00");
        played.does(new Deed.Summon(Played.TIKHON, Reason.DRAFT_BOARD, LocalDate.of(2025, 7, 21)));
        played.clock("2025-07-05 00:00");
        assertThat(played.lines("2025-07-03 09:01"))
                .containsExactly("07-03 10:00 Reached BORDER 000731-1");
    }

    @Test
    void as_the_press_reported_the_ban_begins_on_the_seventh_day() {
        Settings reported = new Settings(
                new Regime.Named(Editions.find("AsReported2025").orElseThrow(), Reform.NONE),
                Settings.USUAL.followed(),
                Set.of());
        Played played = Played.under(reported, Account.HELD, "2025-07-03 09:00");
        played.does(new Deed.Summon(Played.TIKHON, Reason.DRAFT_BOARD, LocalDate.of(2025, 7, 21)));
        played.clock("2025-07-10 23:59");
        assertThat(played.lines("2025-07-05 00:00"))
                .containsExactly(
                        "07-10 00:00 CountedServed",
                        "07-10 00:00 Decided 000731-1 [EXIT_BAN]",
                        "07-10 01:00 Reached BORDER 000731-1",
                        "07-10 06:00 Notified IMPOSED 000731-1");
    }

    @Test
    void under_a_reform_a_court_comes_first_and_the_ban_ends_by_itself() {
        Reform reform = new Reform(
                "A court first",
                List.of(
                        new Amendment.BanStart(ExitBan.Start.ON_SERVICE),
                        new Amendment.CourtStep(10),
                        new Amendment.BanExpiry(5)));
        Settings reformed = Settings.USUAL.under(new Regime.InForce(reform));
        Played played = Played.under(reformed, Account.HELD, "2025-07-03 09:00");
        played.does(new Deed.Summon(Played.TIKHON, Reason.DRAFT_BOARD, LocalDate.of(2025, 8, 1)));
        played.clock("2025-07-31 23:59");
        assertThat(played.lines("2025-07-05 00:00"))
                .containsExactly(
                        "07-11 00:00 CountedServed",
                        "07-21 00:00 Decided 000731-1 [EXIT_BAN]",
                        "07-21 01:00 Reached BORDER 000731-1",
                        "07-21 06:00 Notified IMPOSED 000731-1",
                        "07-26 00:00 Cancelled 000731-1 by 000731-2 RAN_OUT",
                        "07-26 05:00 Reached BORDER 000731-2",
                        "07-26 06:00 Notified LIFTED 000731-2");
    }

    @Test
    void the_clock_does_not_go_back() {
        Played played = summoned();
        assertThat(played.clock("2025-07-03 08:59"))
                .isEqualTo(new Outcome.Refused(Objection.CLOCK_BACK));
        assertThat(played.world().now()).isEqualTo(Played.at("2025-07-03 09:00"));
    }

    @Test
    void a_settled_summons_is_not_settled_again() {
        Played played = summoned();
        played.does(new Deed.Recall(Played.TIKHON, SUMMONS));
        assertThat(List.of(
                        played.does(new Deed.RecordAppearance(Played.TIKHON, SUMMONS)),
                        played.does(new Deed.Open(Played.TIKHON, new SummonsId("000731-s2")))))
                .containsExactly(
                        new Outcome.Refused(Objection.SETTLED),
                        new Outcome.Refused(Objection.NO_SUCH_SUMMONS));
    }

    private static Played summoned() {
        Played played = Played.from("2025-07-01 12:00");
        played.clock("2025-07-03 09:00");
        played.does(new Deed.Summon(Played.TIKHON, Reason.DRAFT_BOARD, LocalDate.of(2025, 7, 21)));
        return played;
    }
}
