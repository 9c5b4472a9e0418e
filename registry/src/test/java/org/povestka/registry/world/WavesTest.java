package org.povestka.registry.world;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povestka.law.history.Account;
import org.povestka.law.history.Region;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.happening.Waves;

import static org.assertj.core.api.Assertions.assertThat;

/// Notices of enrolment go out by region in waves. The man lives in Moscow.
class WavesTest {

    private static final Region MOSCOW = new Region("RU-MOW");
    private static final Region RYAZAN = new Region("RU-RYA");
    private static final Region SAKHALIN = new Region("RU-SAK");

    @Test
    void so_many_regions_a_day_are_told_one_after_the_other() {
        Waves waves = Waves.of(List.of(MOSCOW, RYAZAN, SAKHALIN), 2, LocalDate.of(2025, 7, 31));
        assertThat(waves.day(MOSCOW)).contains(LocalDate.of(2025, 7, 31));
        assertThat(waves.day(RYAZAN)).contains(LocalDate.of(2025, 7, 31));
        assertThat(waves.day(SAKHALIN)).contains(LocalDate.of(2025, 8, 1));
        assertThat(waves.day(new Region("RU-KGD"))).isEmpty();
    }

    @Test
    void he_is_told_at_six_on_the_day_of_his_region_and_not_before() {
        Played played = under(Waves.of(List.of(RYAZAN, MOSCOW), 1, LocalDate.of(2025, 7, 8)));
        played.clock("2025-07-09 05:59");
        assertThat(played.tikhon().all(Happening.Notified.class)).isEmpty();
        played.clock("2025-07-09 06:00");
        assertThat(played.lines("2025-07-02 00:00"))
                .containsExactly("07-09 06:00 Notified ENROLLED " + Played.TIKHON);
    }

    @Test
    void whoever_is_put_on_record_after_the_wave_is_told_the_next_morning() {
        Played played = under(Waves.of(List.of(MOSCOW), 1, LocalDate.of(2025, 6, 1)));
        played.clock("2025-08-01 00:00");
        assertThat(played.lines("2025-07-02 00:00"))
                .containsExactly("07-02 06:00 Notified ENROLLED " + Played.TIKHON);
    }

    @Test
    void a_region_without_a_wave_is_told_the_next_morning() {
        Played played = under(Waves.of(List.of(SAKHALIN), 1, LocalDate.of(2025, 9, 1)));
        played.clock("2025-08-01 00:00");
        assertThat(played.lines("2025-07-02 00:00"))
                .containsExactly("07-02 06:00 Notified ENROLLED " + Played.TIKHON);
    }

    private static Played under(Waves waves) {
        return Played.under(Settings.USUAL.with(waves), Account.HELD, "2025-07-01 12:00");
    }
}
