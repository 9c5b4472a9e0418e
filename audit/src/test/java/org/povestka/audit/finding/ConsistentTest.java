package org.povestka.audit.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.law.citation.RuleId;
import org.povestka.law.edition.Editions;
import org.povestka.law.reading.AccountPossibility;
import org.povestka.law.reading.ElectronicService;
import org.povestka.law.reading.LadderClock;
import org.povestka.law.reading.Reading;
import org.povestka.law.reading.TwentiethDay;

import static org.assertj.core.api.Assertions.assertThat;

class ConsistentTest {

    private final Part part = new Part();

    @Test
    void a_part_in_which_nothing_is_contested_is_right_under_every_reading() {
        part.judged(Verdict.LAWFUL, 7);
        assertConsistent(Consistent.Kind.ALWAYS, "[]");
    }

    @Test
    void one_entry_wrong_under_every_reading_is_enough() {
        contested(List.of(List.of(LadderClock.FROM_SERVICE)));
        found(Verdict.UNLAWFUL, Finding.Basis.AS_KNOWN, List.of());
        assertConsistent(Consistent.Kind.NEVER);
    }

    @Test
    void entries_that_need_different_questions_answered_need_both() {
        contested(List.of(List.of(LadderClock.FROM_SERVICE), List.of(LadderClock.FROM_PLACING)));
        contested(List.of(List.of(TwentiethDay.IS_ENOUGH)));
        assertConsistent(Consistent.Kind.UNDER, "[Q3=B, Q4=B]", "[Q3=C, Q4=B]");
    }

    @Test
    void entries_that_exclude_each_other_are_at_odds() {
        contested(List.of(List.of(LadderClock.FROM_SERVICE)));
        contested(List.of(List.of(LadderClock.FROM_PLACING)));
        assertConsistent(Consistent.Kind.AT_ODDS);
    }

    @Test
    void an_alternative_that_another_holds_is_not_told_twice() {
        contested(List.of(
                List.of(LadderClock.FROM_SERVICE),
                List.of(LadderClock.FROM_SERVICE, TwentiethDay.IS_ENOUGH)));
        assertConsistent(Consistent.Kind.UNDER, "[Q3=B]");
    }

    @Test
    void whether_he_holds_an_account_is_a_fact_of_each_case_and_no_reading() {
        contested(List.of(List.of(ElectronicService.ON_PLACING, AccountPossibility.HELD)));
        assertConsistent(Consistent.Kind.UNDER, "[Q1=A]");
    }

    @Test
    void what_is_right_by_a_fact_alone_needs_no_reading() {
        contested(List.of(List.of(AccountPossibility.NONE)));
        assertConsistent(Consistent.Kind.ALWAYS, "[]");
    }

    @Test
    void what_only_later_facts_show_does_not_count() {
        found(Verdict.UNLAWFUL, Finding.Basis.BY_LATER_FACTS, List.of());
        assertConsistent(Consistent.Kind.ALWAYS, "[]");
        assertThat(part.overtaken()).isEqualTo(1);
        assertThat(part.violations()).isZero();
    }

    private void contested(List<List<Reading>> under) {
        found(Verdict.SOME_READINGS, Finding.Basis.AS_KNOWN, under);
    }

    private void found(Verdict verdict, Finding.Basis basis, List<List<Reading>> under) {
        part.found(new Finding(
                Check.LADDER_WITHOUT_GROUND,
                new Finding.Judged(verdict, Because.SAID, basis, under),
                new Entry(
                        new Entry.Key(2, "7", "s1"),
                        What.LADDER_IMPOSED,
                        new Entry.When(20_000, 0),
                        Entry.Particulars.NONE,
                        Entry.Extra.NONE),
                new Finding.Gap(Finding.Due.NOT_BEFORE, List.of(), 20_000, List.of(), ""),
                new Finding.Ground(
                        RuleId.LADDER_TRIGGER,
                        Editions.ALL.getLast().measures().ladder().citation(),
                        "E6",
                        List.of(2L))));
    }

    private void assertConsistent(Consistent.Kind kind, String... under) {
        Consistent consistent = Consistent.of(part);
        assertThat(consistent.kind()).isEqualTo(kind);
        List<String> keys = new ArrayList<>();
        consistent
                .under()
                .forEach(together ->
                        keys.add(together.stream().map(Reading::key).toList().toString()));
        assertThat(keys).containsExactlyElementsOf(Stream.of(under).toList());
    }
}
