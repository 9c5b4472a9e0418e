package org.povestka.papers.browse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.law.edition.Editions;
import org.povestka.law.history.Category;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.law.statute.Edition;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.library.LedgerEntry;
import org.povestka.papers.library.Library;
import org.povestka.papers.library.OpenQuestion;
import org.povestka.papers.library.RuleCard;
import org.povestka.papers.text.Terminal;
import org.povestka.papers.wording.Cases;

import static org.assertj.core.api.Assertions.assertThat;

/// The pages about the law are whole, within their width, and right.
class BrowseTest {

    private static final int WIDTH = 100;

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(Wording.of("law", Language.RU).keys())
                .isEqualTo(Wording.of("law", Language.EN).keys());
    }

    @ParameterizedTest
    @EnumSource
    void every_page_keeps_to_its_width_and_leaves_no_blank(Language language) {
        Terminal terminal = terminal(language);
        List<String> pages = List.of(
                EditionsText.render(terminal),
                RulesText.render(terminal),
                QuestionsText.render(terminal),
                CoverageText.render(terminal),
                DiffText.render(edition("E1"), edition("AsReported2025"), terminal),
                LedgerText.render(facts -> someHistory(), terminal));
        assertThat(pages).allSatisfy(page -> {
            assertThat(page).doesNotContainPattern("\\{\\d}").contains("2026");
            assertThat(page.lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDTH));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_every_question_and_every_entry_has_a_page(Language language) {
        Terminal terminal = terminal(language);
        assertThat(Library.rules())
                .extracting(RuleCard::id)
                .allSatisfy(id -> assertThat(RulesText.one(id, terminal)).isPresent());
        assertThat(Library.questions())
                .extracting(OpenQuestion::id)
                .allSatisfy(id -> assertThat(QuestionsText.one(id, terminal)).isPresent());
        assertThat(Library.ledger())
                .extracting(LedgerEntry::id)
                .allSatisfy(id -> assertThat(LedgerText.one(id, facts -> someHistory(), terminal))
                        .isPresent());
        assertThat(RulesText.one("no-such-rule", terminal)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void any_two_editions_can_be_compared(Language language) {
        for (Edition one : Editions.ALL) {
            assertThat(DiffText.render(one, edition("P1"), terminal(language)))
                    .startsWith(Wording.of("law", language).text("diff.differs"));
        }
    }

    @Test
    void what_437_FZ_changed_stands_first_with_both_provisions() {
        Terminal narrow = new Terminal(75, Terminal.Colour.OFF, Language.EN);
        assertThat(DiffText.render(edition("E1"), edition("E2"), narrow)).startsWith("""
                        What differs
                                                 E1, from 14 April 2023   E2, from 4 August 2023
                        The exit ban begins      on the day of service    on the day of placing,
                                                                          sending or handing
                                                                          over, whichever is
                                                                          first
                                                 (53-FZ art. 7.1(1))      (53-FZ art. 7.1(1))
                        Warning that further     none                     in the account of the
                        restrictions follow                               state services
                                                 (53-FZ art. 31(2))       (53-FZ art. 7.1)
                        Notice of measures       none                     in the account of the
                        applied and cancelled                             state services
                                                 (53-FZ art. 31(2))       (53-FZ art. 7.1)

                        What is the same
                        """);
    }

    @Test
    void no_provision_that_is_cited_is_left_unmapped() {
        Coverage coverage = Coverage.computed();
        assertThat(coverage.unmapped()).isEmpty();
        assertThat(coverage.modelled()).contains("53-FZ 7.1(1)", "KoAP 21.5", "KAS 219(1)");
        assertThat(coverage.notModelled()).isNotEmpty();
    }

    @Test
    void the_refusal_at_Sheremetyevo_agrees_with_the_law_and_without_a_summons_it_would_not() {
        LedgerEntry entry = Library.ledger().stream()
                .filter(one -> one.id().equals("sheremetyevo-refusal-2025"))
                .findFirst()
                .orElseThrow();
        assertThat(Recomputed.of(entry, facts -> someHistory()).agreement())
                .isEqualTo(Recomputed.Agreement.AGREES);
        assertThat(Recomputed.of(entry, facts -> noSummons()).agreement())
                .isEqualTo(Recomputed.Agreement.DISAGREES);
    }

    private static History someHistory() {
        return new History(
                Person.of(Category.CONSCRIPT), List.of(Cases.placed("2025-09-08", "2025-10-22")));
    }

    private static History noSummons() {
        return new History(Person.of(Category.CONSCRIPT), List.of());
    }

    private static Edition edition(String id) {
        return Editions.find(id).orElseThrow();
    }

    private static Terminal terminal(Language language) {
        return new Terminal(WIDTH, Terminal.Colour.OFF, language);
    }
}
