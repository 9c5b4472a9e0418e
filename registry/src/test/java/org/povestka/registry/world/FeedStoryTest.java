package org.povestka.registry.world;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Desk;
import org.povestka.registry.deed.Objection;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.fault.Dose;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.feed.BatchId;
import org.povestka.registry.feed.Delivery;
import org.povestka.registry.feed.Line;
import org.povestka.registry.feed.LineId;
import org.povestka.registry.feed.Whom;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.intake.Batch;
import org.povestka.registry.intake.Standing;
import org.povestka.registry.intake.Tally;
import org.povestka.registry.person.Datum;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.person.Supplier;
import org.povestka.registry.person.Topic;

import static org.assertj.core.api.Assertions.assertThat;

/// What becomes of the lines that suppliers hand in.
class FeedStoryTest {

    private static final PersonId STRANGER = new PersonId(999);

    private Played played;

    @BeforeEach
    void begin() {
        played = Played.from("2025-07-01 12:00");
    }

    @Test
    void a_line_with_two_strong_identifiers_goes_into_the_record_with_its_batch() {
        handIn("27", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        assertThat(tally("27")).isEqualTo(new Tally(1, 0, 0, 0, 0));
        assertThat(standing()).containsExactly("Липовая ул., д. 4");
        assertThat(played.tikhon().recorded().getFirst().route().toString())
                .contains("INTERIOR", "number=27", "line=1", "TAKEN");
    }

    @Test
    void the_same_line_of_the_same_batch_changes_nothing_even_if_it_says_something_else() {
        handIn("27", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        handIn(
                "27",
                line("Озёрная ул., д. 5", 11, sure(Played.TIKHON)),
                line("Заречная ул., д. 6", 12, sure(Played.TIKHON)));
        assertThat(tally("27")).isEqualTo(new Tally(2, 0, 1, 0, 0));
        assertThat(standing()).containsExactly("Заречная ул., д. 6");
        assertThat(batch("27").times()).isEqualTo(2);
        assertThat(batch("27").lines()).isEqualTo(2);
    }

    @Test
    void the_same_content_in_another_batch_changes_nothing() {
        handIn("27", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        handIn("28", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        assertThat(tally("28")).isEqualTo(new Tally(0, 0, 1, 0, 0));
        assertThat(played.tikhon().recorded()).hasSize(1);
    }

    @Test
    void what_is_older_than_the_record_goes_into_its_past_and_overrides_nothing() {
        handIn("27", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        handIn("26", line("Озёрная ул., д. 5", 3, sure(Played.TIKHON)));
        assertThat(tally("26")).isEqualTo(new Tally(0, 1, 0, 0, 0));
        assertThat(standing()).containsExactly("Липовая ул., д. 4");
        assertThat(Standing.of(played.tikhon()).past())
                .extracting(one -> one.datum().value())
                .containsExactly("Озёрная ул., д. 5");
    }

    @Test
    void another_supplier_and_another_topic_stand_beside_it() {
        handIn("27", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        Datum datum = new Datum(Topic.ADDRESS, "Озёрная ул., д. 5", Supplier.ELECTIONS, day(3));
        played.does(new Deed.Supply(Played.TIKHON, datum));
        assertThat(standing()).containsExactly("Липовая ул., д. 4", "Озёрная ул., д. 5");
    }

    @Test
    void a_doubtful_line_lies_aside_until_the_operator_says_whose_it_is() {
        handIn("27", line("Липовая ул., д. 4", 10, one(Played.TIKHON)));
        assertThat(tally("27")).isEqualTo(new Tally(0, 0, 0, 1, 0));
        assertThat(standing()).isEmpty();
        assertThat(played.does(new Deed.Assign(id("27", 1), STRANGER)))
                .isEqualTo(new Outcome.Refused(Objection.NOBODY));
        played.does(new Deed.Assign(id("27", 1), Played.TIKHON));
        assertThat(tally("27")).isEqualTo(new Tally(1, 0, 0, 0, 0));
        assertThat(standing()).containsExactly("Липовая ул., д. 4");
        assertThat(played.does(new Deed.Assign(id("27", 1), Played.TIKHON)))
                .isEqualTo(new Outcome.Refused(Objection.NOT_ASIDE));
    }

    @Test
    void a_doubtful_line_that_is_nobodys_is_dropped_and_handed_in_again_stays_so() {
        handIn("27", line("Липовая ул., д. 4", 10, sure(STRANGER)));
        played.does(new Deed.Drop(id("27", 1)));
        handIn("27", line("Липовая ул., д. 4", 10, sure(STRANGER)));
        assertThat(tally("27")).isEqualTo(new Tally(0, 0, 1, 0, 1));
        assertThat(played.world().intake().waiting()).isEmpty();
    }

    @Test
    void a_line_assigned_to_one_who_has_it_already_is_a_repetition() {
        handIn("27", line("Липовая ул., д. 4", 10, one(Played.TIKHON)));
        handIn("28", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        played.does(new Deed.Assign(id("27", 1), Played.TIKHON));
        assertThat(tally("27")).isEqualTo(new Tally(0, 0, 1, 0, 0));
        assertThat(played.tikhon().recorded()).hasSize(1);
    }

    @Test
    void what_a_fault_keeps_out_of_the_record_gets_in_when_it_is_sent_again() {
        played.does(new Deed.Switch(Fault.SUPPLIER_SILENT, Dose.ALWAYS));
        handIn("27", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        assertThat(standing()).isEmpty();
        played.does(new Deed.Switch(Fault.SUPPLIER_SILENT, Dose.OFF));
        handIn("28", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        assertThat(standing()).containsExactly("Липовая ул., д. 4");
    }

    @Test
    void a_death_in_a_feed_closes_the_record() {
        Datum datum = new Datum(Topic.DEATH, "актовая запись", Supplier.CIVIL_REGISTRY, day(1));
        BatchId batch = new BatchId(Supplier.CIVIL_REGISTRY, "1");
        Line line = new Line(new Whom(sure(Played.TIKHON), "", List.of()), datum);
        played.does(new Deed.HandIn(new Delivery(batch, List.of(line))));
        assertThat(played.tikhon().closed()).isTrue();
    }

    @Test
    void feeds_are_the_registry_operators() {
        Deed deed = new Deed.HandIn(new Delivery(batchId("27"), List.of()));
        for (Role role : Role.values()) {
            boolean does = new Desk(played.world()).does(role, deed) instanceof Outcome.Done;
            assertThat(does)
                    .as(role.word())
                    .isEqualTo(role == Role.TRAINER || role == Role.OPERATOR);
        }
    }

    @Test
    void the_journal_of_all_that_makes_the_same_world() {
        handIn("27", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        handIn("28", line("Озёрная ул., д. 5", 3, sure(Played.TIKHON)), line("x", 4, List.of()));
        played.does(new Deed.Drop(id("28", 2)));
        handIn("27", line("Липовая ул., д. 4", 10, sure(Played.TIKHON)));
        List<Happening> happened = played.happened();
        assertThat(World.replay(happened)).isEqualTo(played.world());
    }

    private void handIn(String number, Line... lines) {
        assertThat(played.does(new Deed.HandIn(new Delivery(batchId(number), List.of(lines)))))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<String> standing() {
        return Standing.of(played.tikhon()).standing().stream()
                .map(one -> one.datum().value())
                .toList();
    }

    private Tally tally(String number) {
        return batch(number).tally();
    }

    private Batch batch(String number) {
        return played.world().intake().find(batchId(number)).orElseThrow();
    }

    private static Line line(String address, int day, List<Identifier> identifiers) {
        Datum datum = new Datum(Topic.ADDRESS, address, Supplier.INTERIOR, day(day));
        return new Line(new Whom(identifiers, "Тихон В.", List.of()), datum);
    }

    private static List<Identifier> sure(PersonId person) {
        return Stream.of(Identifier.Kind.TAX_NUMBER, Identifier.Kind.PASSPORT)
                .map(kind -> new Identifier(kind, person))
                .toList();
    }

    private static List<Identifier> one(PersonId person) {
        return sure(person).subList(0, 1);
    }

    private static LineId id(String number, int line) {
        return new LineId(batchId(number), line);
    }

    private static BatchId batchId(String number) {
        return new BatchId(Supplier.INTERIOR, number);
    }

    /// A day of June 2025.
    private static LocalDate day(int day) {
        return LocalDate.of(2025, 6, day);
    }
}
