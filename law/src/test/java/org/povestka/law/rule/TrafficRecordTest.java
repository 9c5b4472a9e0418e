package org.povestka.law.rule;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.Facts;
import org.povestka.law.Law;
import org.povestka.law.Said;
import org.povestka.law.explain.Step;

import static org.assertj.core.api.Assertions.assertThat;

/// When the traffic police's database shows and drops the driving measure.
class TrafficRecordTest {

    @ParameterizedTest
    @CsvSource({"2026-04-10, 2026-04-11", "2024-02-28, 2024-02-29", "2025-12-31, 2026-01-01"})
    void within_24_hours_is_by_the_end_of_the_next_day(LocalDate receivedOn, LocalDate expected) {
        assertThat(TrafficRecord.dueBy(new TrafficRecord.Terms(1), receivedOn)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "measure-imposed 2026-04-10 driving,  2026-04-11, '',         entered",
        "measure-imposed 2026-04-10 credit,   '',         '',         another measure",
        "measure-lifted 2026-04-20 driving,   '',         2026-04-21, removed",
        "measure-lifted 2026-04-20 exit-ban,  '',         '',         another measure"
    })
    void only_the_driving_measure_is_recorded(
            String fact, String entry, String removal, String why) {
        String facts = "placed 2026-03-03 2026-03-20; " + fact;
        List<Step> steps = Said.first(Law.IN_FORCE, Facts.history("conscript", facts))
                .outlook()
                .steps();
        assertThat(Said.step(steps, Step.Kind.TRAFFIC_ENTRY)).as(why).isEqualTo(entry);
        assertThat(Said.step(steps, Step.Kind.TRAFFIC_REMOVAL)).as(why).isEqualTo(removal);
    }
}
