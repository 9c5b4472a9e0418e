package org.povestka.papers.library;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.RuleId;
import org.povestka.law.citation.Stated;
import org.povestka.law.edition.Editions;
import org.povestka.law.reading.AccountPossibility;
import org.povestka.law.reading.Question;
import org.povestka.law.reading.Questions;
import org.povestka.law.statute.Edition;
import org.povestka.papers.library.OpenQuestion.Treatment;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever one file names, another file holds; and the files agree with the law that runs.
class ReferencesTest {

    private final List<Source> sources = Library.sources();
    private final List<ProvisionText> wordings = Library.wordings();
    private final List<OpenQuestion> questions = Library.questions();
    private final List<RuleCard> rules = Library.rules();
    private final List<EditionCard> editions = Library.editions();
    private final List<LedgerEntry> ledger = Library.ledger();

    @Test
    void ids_are_unique_in_every_file() {
        assertThat(sources).extracting(Source::id).doesNotHaveDuplicates();
        assertThat(questions).extracting(OpenQuestion::id).doesNotHaveDuplicates();
        assertThat(rules).extracting(RuleCard::id).doesNotHaveDuplicates();
        assertThat(editions).extracting(EditionCard::id).doesNotHaveDuplicates();
        assertThat(ledger).extracting(LedgerEntry::id).doesNotHaveDuplicates();
        assertThat(Library.gaps()).extracting(Gap::provision).doesNotHaveDuplicates();
    }

    @Test
    void every_source_of_the_law_note_is_listed_with_an_address() {
        assertThat(sources)
                .hasSize(100)
                .allSatisfy(source -> assertThat(source.addresses()).isNotEmpty());
        assertThat(sources)
                .extracting(Source::id)
                .contains("S01", "S59", "S92b", "S99", "S100")
                .doesNotContain("S60");
    }

    @Test
    void every_source_that_is_cited_is_listed() {
        List<String> cited = new ArrayList<>();
        wordings.forEach(wording -> cited.addAll(wording.backing().sources()));
        rules.forEach(rule -> cited.addAll(rule.backing().sources()));
        editions.forEach(edition -> cited.addAll(edition.sources()));
        Library.gaps().forEach(gap -> cited.addAll(gap.sources()));
        ledger.forEach(entry -> cited.addAll(entry.provenance().sources()));
        for (OpenQuestion question : questions) {
            question.answers().forEach(answer -> cited.addAll(answer.sources()));
            question.misstatements().forEach(claim -> cited.addAll(claim.sources()));
        }
        assertThat(sources).extracting(Source::id).containsAll(new TreeSet<>(cited));
    }

    @Test
    void every_rule_names_editions_questions_and_provisions_that_exist() {
        Set<String> editionIds = ids(editions.stream().map(EditionCard::id));
        Set<String> questionIds = ids(questions.stream().map(OpenQuestion::id));
        assertThat(rules).allSatisfy(rule -> {
            assertThat(editionIds).containsAll(rule.anchors().editions());
            assertThat(questionIds).containsAll(rule.anchors().questions());
            assertThat(rule.anchors().citations())
                    .isNotEmpty()
                    .allSatisfy(provision -> assertThat(wordings)
                            .anyMatch(wording -> wording.provision().equals(provision)
                                    && wording.scope().editions().stream()
                                            .anyMatch(rule.anchors().editions()::contains)));
        });
    }

    @Test
    void every_wording_names_editions_and_rules_that_exist() {
        Set<String> editionIds = ids(editions.stream().map(EditionCard::id));
        Set<String> ruleIds = ids(rules.stream().map(RuleCard::id));
        assertThat(wordings).allSatisfy(wording -> {
            assertThat(wording.scope().editions()).isNotEmpty();
            assertThat(editionIds).containsAll(wording.scope().editions());
            assertThat(wording.scope().rules()).isNotEmpty();
            assertThat(ruleIds).containsAll(wording.scope().rules());
        });
    }

    @Test
    void no_provision_says_two_things_of_one_rule_in_one_edition() {
        Set<String> seen = new HashSet<>();
        for (ProvisionText wording : wordings) {
            if (wording.provision().equals("practice")) {
                continue;
            }
            for (String edition : wording.scope().editions()) {
                for (String rule : wording.scope().rules()) {
                    assertThat(seen.add(wording.provision() + " / " + edition + " / " + rule))
                            .as("%s in %s on %s", wording.provision(), edition, rule)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void every_term_of_every_edition_is_cited_with_a_wording_that_stands() {
        assertThat(everyEdition().flatMap(ReferencesTest::citations)).allSatisfy(citation -> {
            assertThat(wordings)
                    .as("%s in %s", citation.provision().key(), citation.edition())
                    .anyMatch(wording ->
                            wording.provision().equals(citation.provision().key())
                                    && wording.standsIn(citation.edition()));
            assertThat(sources).extracting(Source::id).containsAll(citation.sources());
        });
    }

    @Test
    void every_edition_of_the_law_is_described_in_its_order() {
        assertThat(editions)
                .extracting(EditionCard::id)
                .containsExactlyElementsOf(everyEdition().map(Edition::id).toList());
    }

    @Test
    void every_rule_the_law_cites_is_described() {
        assertThat(rules)
                .extracting(RuleCard::id)
                .containsAll(Stream.of(RuleId.values()).map(RuleId::id).toList());
    }

    @Test
    void the_questions_that_run_are_those_the_law_runs_answer_by_answer() {
        List<String> running = questions.stream()
                .filter(question -> question.treatment() instanceof Treatment.Runs)
                .map(question -> question.id() + "=" + question.answers().size())
                .toList();
        assertThat(running)
                .containsExactlyInAnyOrderElementsOf(Questions.ALL.stream()
                        .filter(question -> !question.equals(AccountPossibility.QUESTION))
                        .map(ReferencesTest::sized)
                        .toList());
    }

    @Test
    void answers_are_lettered_from_A() {
        assertThat(questions)
                .allSatisfy(question -> assertThat(question.answers())
                        .extracting(OpenQuestion.Held::letter)
                        .isEqualTo(List.of("A", "B", "C", "D")
                                .subList(0, question.answers().size())));
    }

    @Test
    void the_register_of_gaps_says_why_the_unread_paragraphs_are_left_out() {
        assertThat(Library.gaps())
                .extracting(Gap::provision)
                .contains(
                        "53-FZ 7.1(3) to the end",
                        "Decree 506",
                        "412-FZ, article on entry into force");
    }

    private static String sized(Question<?> question) {
        return question.id() + "=" + question.answers().size();
    }

    private static Set<String> ids(Stream<String> ids) {
        return new TreeSet<>(ids.toList());
    }

    private static Stream<Edition> everyEdition() {
        return Stream.concat(Editions.ALL.stream(), Editions.APART.stream());
    }

    private static Stream<Citation> citations(Edition edition) {
        return edition.terms().stream().map(Stated::citation);
    }
}
