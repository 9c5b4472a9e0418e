package org.povestka.papers.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.povestka.papers.library.LedgerEntry.Basis;
import org.povestka.papers.library.LedgerEntry.Claim;
import org.povestka.papers.library.LedgerEntry.Holds;
import org.povestka.papers.library.LedgerEntry.State;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/// A report can be compared with the law only where it has dates, and says where they are from.
class LedgerTest {

    private final List<LedgerEntry> ledger = Library.ledger();

    @Test
    void the_refusal_at_Sheremetyevo_has_the_dates_of_the_report() {
        LedgerEntry entry = ledger.stream()
                .filter(candidate -> candidate.id().equals("sheremetyevo-refusal-2025"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.claims())
                .containsExactly(new Claim(State.EXIT_BAN, LocalDate.of(2025, 9, 11), Holds.YES));
        assertThat(entry.basis()).isInstanceOf(Basis.Reported.class);
        assertThat(events(caseFile(entry.basis())))
                .extracting(
                        event -> event.text("on"),
                        event -> event.text("what"),
                        event -> event.has("appear"))
                .containsExactly(
                        tuple("2025-09-08", "placed", true),
                        tuple("2025-09-11", "border-attempt", false));
    }

    @Test
    void a_report_without_dates_claims_nothing_that_could_be_computed() {
        assertThat(ledger)
                .filteredOn(entry -> entry.basis() instanceof Basis.None)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.claims()).isEmpty());
    }

    @Test
    void a_report_with_dates_claims_something_and_places_a_summons() {
        assertThat(ledger)
                .filteredOn(entry -> !(entry.basis() instanceof Basis.None))
                .isNotEmpty()
                .allSatisfy(entry -> {
                    assertThat(entry.claims()).isNotEmpty();
                    assertThat(events(caseFile(entry.basis())))
                            .anyMatch(event -> event.text("what").equals("placed"));
                });
    }

    @Test
    void every_report_says_where_it_was_read() {
        assertThat(ledger)
                .allSatisfy(entry -> assertThat(entry.provenance().sources().size()
                                + entry.provenance().addresses().size())
                        .isPositive());
    }

    @Test
    void reports_stand_in_the_order_of_time() {
        assertThat(ledger)
                .extracting(entry -> entry.report().on().substring(0, "2025-09".length()))
                .isSorted();
    }

    private static String caseFile(Basis basis) {
        return switch (basis) {
            case Basis.Reported reported -> reported.caseFile();
            case Basis.Illustration illustration -> illustration.caseFile();
            case Basis.None none -> "events: []";
        };
    }

    private static List<Entry> events(String caseFile) {
        Object facts = new Load(LoadSettings.builder().build()).loadFromString(caseFile);
        assertThat(facts).isInstanceOf(Map.class);
        return new Entry("case", (Map<?, ?>) facts).entries("events");
    }
}
