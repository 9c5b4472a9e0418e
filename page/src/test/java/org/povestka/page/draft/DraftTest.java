package org.povestka.page.draft;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.EventKind;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.history.History;

import static org.assertj.core.api.Assertions.assertThat;

/// A form becomes a case file, and a case becomes a form.
class DraftTest {

    private static final Draft PLACED =
            Draft.empty().withFact(0, "on", "2026-03-03").withFact(0, "appear", "2026-03-20");

    private static final List<String> WRONG = List.of(
            "2026-02-30",
            "yesterday",
            "4510 123456",
            "+7 916 123-45-67",
            "\"\\",
            "вчера",
            "null",
            "2031-01-01",
            "\u0001",
            "\uD83D\uDE00",
            "1899-12-31");

    @Test
    void an_empty_draft_says_what_the_reader_of_case_files_says() {
        CaseFile read = Draft.read(Draft.empty().written().text());
        assertThat(Draft.empty().read()).isInstanceOf(CaseFile.Flawed.class);
        assertThat(read)
                .isInstanceOfSatisfying(
                        CaseFile.Flawed.class,
                        flawed -> assertThat(flawed.flaws())
                                .extracting(Flaw::kind)
                                .containsExactly(Flaw.Kind.NO_EVENTS));
        assertThat(Complaints.of(Draft.empty(), Draft.empty().read()))
                .isEqualTo(Complaints.of(Draft.empty(), read));
    }

    @Test
    void an_untouched_form_is_no_case_and_nothing_is_wrong_with_it() {
        CaseFile read = Draft.empty().read();

        assertThat(read)
                .isInstanceOfSatisfying(
                        CaseFile.Flawed.class,
                        flawed -> assertThat(flawed.flaws())
                                .extracting(Flaw::kind)
                                .containsExactly(Flaw.Kind.NO_EVENTS));
        assertThat(Complaints.of(Draft.empty(), read))
                .isEqualTo(new Complaints(java.util.Map.of(), List.of()));
    }

    @Test
    void a_draft_is_read_as_its_text_is_read() {
        RandomDrafts drafts = new RandomDrafts(20_260_303);
        for (int i = 0; i < 1_000; i++) {
            Draft draft = drafts.next();
            if (i % 3 == 0) {
                draft = draft.withFact(0, "on", WRONG.get(i % WRONG.size()));
            }
            assertThat(draft.read())
                    .as(draft.written().text())
                    .isEqualTo(Draft.read(draft.written().text()));
        }
    }

    @Test
    void two_days_are_a_case() {
        assertThat(history(PLACED).events()).hasSize(1);
    }

    @Test
    void an_event_without_its_day_does_not_count_yet() {
        Draft draft = PLACED.adding("excused").withFact(1, "on", "2026-03-10");

        assertThat(draft.missing(1)).containsExactly("until");
        assertThat(history(draft)).isEqualTo(history(PLACED));
    }

    @Test
    void a_day_whose_year_is_still_being_typed_says_nothing() {
        Draft draft = PLACED.withFact(0, "appear", "0202-03-20");

        assertThat(draft.missing(0)).containsExactly("appear");
        assertThat(Complaints.of(draft, draft.read()).ofFields()).isEmpty();
    }

    @Test
    void with_a_second_summons_everything_said_before_belongs_to_the_first() {
        Draft draft = PLACED.adding("handed-over").adding("learned").adding("placed");

        assertThat(draft.facts())
                .extracting(fact -> fact.value("summons"))
                .containsExactly("s1", "s1", "", "s2");
    }

    @Test
    void beside_two_summonses_an_event_says_which_it_belongs_to() {
        Draft draft = PLACED.adding("placed").adding("appeared").withFact(2, "on", "2026-03-20");

        assertThat(draft.missing(2)).containsExactly("summons");
        assertThat(draft.withFact(2, "summons", "s1").missing(2)).isEmpty();
    }

    @Test
    void a_summons_taken_back_takes_its_events_with_it() {
        Draft draft = PLACED.adding("placed").adding("appeared").withFact(2, "summons", "s2");

        assertThat(draft.removing(1).facts()).hasSize(1);
        assertThat(draft.removing(2).facts()).hasSize(2);
    }

    @Test
    void when_a_fact_became_known_is_forgotten_with_its_day() {
        Draft draft = PLACED.withFact(0, "recorded", "2026-03-03T06:00:00Z");

        assertThat(draft.withFact(0, "on", "2026-03-04").facts().getFirst().value("recorded"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void every_kind_of_event_goes_into_a_case_file_and_comes_back(EventKind kind) {
        Draft draft = PLACED.adding(kind.word());
        Draft filled = new RandomDrafts(kind.word().hashCode()).filled(draft, 1);

        History history = history(filled);

        assertThat(history.events()).hasSize(2);
        assertThat(history(Draft.of(new CaseFile.Case(
                        history, List.of(), org.povestka.journal.format.CaseId.NOT_SAID))))
                .isEqualTo(history);
    }

    @Test
    void a_thousand_forms_come_back_from_their_case_files_as_they_were() {
        for (long seed = 0; seed < 1_000; seed++) {
            Draft draft = new RandomDrafts(seed).next();
            assertThat(draft.read()).as("seed %d", seed).isInstanceOf(CaseFile.Case.class);
            CaseFile.Case read = (CaseFile.Case) draft.read();
            assertThat(read.history().events())
                    .as("seed %d", seed)
                    .hasSize(draft.facts().size());
            assertThat(Draft.of(read).read()).as("seed %d", seed).isEqualTo(read);
        }
    }

    private static History history(Draft draft) {
        assertThat(draft.read()).isInstanceOf(CaseFile.Case.class);
        return ((CaseFile.Case) draft.read()).history();
    }
}
