package org.povestka.law.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.Readings;
import org.povestka.law.reading.SeventhDay;
import org.povestka.law.statute.Act;
import org.povestka.law.statute.CalendarTerms;
import org.povestka.law.statute.Edition;
import org.povestka.law.statute.MeasureTerms;
import org.povestka.law.statute.SanctionTerms;

import static org.assertj.core.api.Assertions.assertThat;

/// The editions in order, what each changed, and which of them governs a day.
class EditionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "E0  | 1998-03-28 | DAY   | ''",
                "E0d | 2022-11-25 | DAY   | ''",
                "E1  | 2023-04-14 | DAY   | service exitBan ladder lifting selfReport traffic",
                "E2  | 2023-08-04 | DAY   | exitBan",
                "E1s | 2023-08-05 | DAY   | ''",
                "E1f | 2023-10-01 | MONTH | fines",
                "E2p | 2023-12-11 | DAY   | passport",
                "E2a | 2024-01-01 | DAY   | liability",
                "E3  | 2024-11-01 | DAY   | exitBan passport",
                "E4f | 2025-07-01 | MONTH | fines",
                "E4  | 2025-10-01 | MONTH | validity",
                "E5  | 2025-11-04 | DAY   | cap",
                "E6f | 2026-01-01 | DAY   | ''",
                "E6  | 2026-01-01 | DAY   | cap dispatch selfReport"
            })
    void an_edition_came_into_force_and_changed(
            String id, LocalDate inForce, Act.Precision precision, String changes) {
        Edition edition = Editions.find(id).orElseThrow();
        int place = Editions.ALL.indexOf(edition);
        assertThat(edition.act().inForce()).isEqualTo(inForce);
        assertThat(edition.act().precision()).isEqualTo(precision);
        assertThat(place == 0 ? "" : changes(Editions.ALL.get(place - 1), edition))
                .isEqualTo(changes);
    }

    @Test
    void the_editions_stand_in_the_order_of_their_days_and_all_are_in_the_table() {
        assertThat(Editions.ALL).extracting(edition -> edition.act().inForce()).isSorted();
        assertThat(Editions.ALL)
                .extracting(Edition::id)
                .doesNotHaveDuplicates()
                .containsExactly(
                        "E0", "E0d", "E1", "E2", "E1s", "E1f", "E2p", "E2a", "E3", "E4f", "E4",
                        "E5", "E6f", "E6");
    }

    @ParameterizedTest
    @CsvSource({
        "1998-03-27, none, before 53-FZ",
        "1998-03-28, E0,   53-FZ",
        "2022-11-24, E0,   the day before",
        "2022-11-25, E0d,  Decree 854",
        "2023-04-13, E0d,  the last day of the paper summons alone",
        "2023-04-14, E1,   127-FZ",
        "2023-08-03, E1,   the day before",
        "2023-08-04, E2,   437-FZ",
        "2023-08-05, E1s,  the new form",
        "2023-09-30, E1s,  the day before",
        "2023-10-01, E1f,  404-FZ",
        "2023-12-10, E1f,  the day before",
        "2023-12-11, E2p,  passports",
        "2023-12-31, E2p,  the day before",
        "2024-01-01, E2a,  439-FZ",
        "2024-10-31, E2a,  the day before",
        "2024-11-01, E3,   the registers are used",
        "2025-06-30, E3,   the day before",
        "2025-07-01, E4f,  the fine for a move",
        "2025-09-30, E4f,  the day before",
        "2025-10-01, E4,   decisions valid one year",
        "2025-11-03, E4,   the day before",
        "2025-11-04, E5,   412-FZ published",
        "2025-12-31, E5,   the day before",
        "2026-01-01, E6,   412-FZ in force",
        "2030-01-01, E6,   and until something amends it"
    })
    void the_edition_that_governs_a_day(LocalDate day, String expected, String why) {
        assertThat(Editions.governing(day).map(Edition::id).orElse("none"))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void an_edition_governs_every_day_since_53_FZ_without_a_gap() {
        LocalDate first = LocalDate.of(1998, 3, 28);
        assertThat(first.datesUntil(LocalDate.of(2027, 1, 1)))
                .allMatch(day -> Editions.governing(day).isPresent());
    }

    @ParameterizedTest
    @CsvSource({"P1, suspension", "AsReported2025, exitBan ladder"})
    void an_edition_apart_never_governs_and_changes(String id, String changes) {
        Edition edition = Editions.find(id).orElseThrow();
        Edition instead = Editions.find(id.equals("P1") ? "E6" : "E4f").orElseThrow();
        assertThat(Editions.ALL).doesNotContain(edition);
        assertThat(changes(instead, edition)).isEqualTo(changes);
    }

    @Test
    void only_the_press_report_takes_readings_of_its_own() {
        assertThat(Editions.ownReadings(Editions.find("AsReported2025").orElseThrow())
                        .chosen())
                .containsExactly(ElectronicService.AFTER_SEVEN_DAYS, SeventhDay.IS_ENOUGH);
        assertThat(Editions.ALL)
                .allMatch(edition -> Editions.ownReadings(edition).equals(Readings.ALL_OPEN));
        assertThat(Editions.find("E7")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04-13, false, before 127-FZ",
        "2023-04-14, true,  law without a register",
        "2025-04-30, true,  the day before the site opened countrywide",
        "2025-05-01, false, the register runs"
    })
    void the_law_stood_on_paper(LocalDate day, boolean expected, String why) {
        assertThat(Editions.onPaper(day)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-04, 2025-12-31, false, between two acts",
        "2025-11-03, 2025-11-04, true,  an act on the later day counts",
        "2025-11-04, 2025-11-05, false, an act on the earlier day does not",
        "2025-12-20, 2026-01-10, true,  over the new year"
    })
    void whether_the_law_was_amended_within(
            LocalDate after, LocalDate upTo, boolean expected, String why) {
        assertThat(Editions.amendedWithin(after, upTo)).as(why).isEqualTo(expected);
    }

    private static String changes(Edition before, Edition after) {
        List<String> changed = new ArrayList<>();
        MeasureTerms was = before.measures();
        MeasureTerms is = after.measures();
        note(changed, "service", was.service(), is.service());
        note(changed, "exitBan", was.exitBan(), is.exitBan());
        note(changed, "ladder", was.ladder(), is.ladder());
        note(changed, "lifting", was.lifting(), is.lifting());
        note(changed, "liability", was.liability(), is.liability());
        CalendarTerms wasCalled = before.calendar();
        CalendarTerms isCalled = after.calendar();
        note(changed, "cap", wasCalled.cap(), isCalled.cap());
        note(changed, "leadTime", wasCalled.leadTime(), isCalled.leadTime());
        note(changed, "dispatch", wasCalled.dispatch(), isCalled.dispatch());
        note(changed, "selfReport", wasCalled.selfReport(), isCalled.selfReport());
        note(changed, "validity", wasCalled.validity(), isCalled.validity());
        SanctionTerms wasThreatened = before.sanctions();
        SanctionTerms isThreatened = after.sanctions();
        note(changed, "fines", wasThreatened.fines(), isThreatened.fines());
        note(changed, "passport", wasThreatened.passport(), isThreatened.passport());
        note(changed, "traffic", wasThreatened.traffic(), isThreatened.traffic());
        note(changed, "suspension", wasThreatened.suspension(), isThreatened.suspension());
        note(changed, "court", wasThreatened.court(), isThreatened.court());
        return String.join(" ", changed);
    }

    private static void note(List<String> changed, String name, Object before, Object after) {
        if (!before.equals(after)) {
            changed.add(name);
        }
    }
}
