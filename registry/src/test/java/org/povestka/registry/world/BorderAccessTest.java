package org.povestka.registry.world;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povestka.law.history.Account;
import org.povestka.law.history.Reason;
import org.povestka.law.history.SummonsId;
import org.povestka.law.reform.Amendment;
import org.povestka.law.reform.Reform;
import org.povestka.law.reform.Regime;
import org.povestka.law.rule.ExitBan;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.fault.Target;
import org.povestka.registry.happening.BorderAccess;
import org.povestka.registry.happening.Settings;

import static org.assertj.core.api.Assertions.assertThat;

/// What it makes for a traveller whether passport control sees its own copy of the bans alone, or
/// the registers as well.
class BorderAccessTest {

    private static final SummonsId SUMMONS = new SummonsId("000731-s1");
    private static final Settings SEEN = Settings.USUAL.with(BorderAccess.RECORDS);

    @Test
    void a_ban_under_way_keeps_back_where_the_registers_are_seen_and_only_there() {
        assertThat(checkedHalfAnHourAfterPlacing(Settings.USUAL))
                .containsExactly("07-03 09:30 LetThrough");
        assertThat(checkedHalfAnHourAfterPlacing(SEEN))
                .containsExactly(
                        "07-03 09:30 SeenAtBorder [000731-s1] [000731-1]",
                        "07-03 09:30 TurnedBack 000731-1");
    }

    @Test
    void a_summons_without_a_ban_is_seen_and_keeps_nobody_back() {
        Reform later =
                new Reform("later", List.of(new Amendment.BanStart(ExitBan.Start.ON_SERVICE)));
        Played played = under(SEEN.under(new Regime.InForce(later)));
        summon(played);
        played.does(new Deed.CheckPassport(Played.TIKHON));
        assertThat(played.lines("2025-07-03 09:00"))
                .contains("07-03 09:00 SeenAtBorder [000731-s1] []", "07-03 09:00 LetThrough");
    }

    @Test
    void a_ban_that_was_lifted_keeps_back_until_the_border_has_heard_of_it() {
        Played played = under(SEEN);
        played.does(new Deed.Switch(Fault.LIFTING_LOST, new Dose(100, new Target.Everybody(), 0)));
        summon(played);
        played.clock("2025-07-21 10:00");
        played.does(new Deed.RecordAppearance(Played.TIKHON, SUMMONS));
        played.clock("2025-07-22 10:00");
        played.does(new Deed.CheckPassport(Played.TIKHON));
        assertThat(played.lines("2025-07-22 10:00"))
                .containsExactly(
                        "07-22 10:00 SeenAtBorder [] []", "07-22 10:00 TurnedBack 000731-1");
    }

    private static List<String> checkedHalfAnHourAfterPlacing(Settings settings) {
        Played played = under(settings);
        summon(played);
        played.clock("2025-07-03 09:30");
        played.does(new Deed.CheckPassport(Played.TIKHON));
        return played.lines("2025-07-03 09:30");
    }

    private static Played under(Settings settings) {
        return Played.under(settings, Account.HELD, "2025-07-03 09:00");
    }

    private static void summon(Played played) {
        played.does(new Deed.Summon(Played.TIKHON, Reason.DRAFT_BOARD, LocalDate.of(2025, 7, 21)));
    }
}
