package org.povestka.papers.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.library.OpenQuestion.Treatment;

import static org.assertj.core.api.Assertions.assertThat;

/// Every sentence stands in Russian and in English, each in its own letters.
class BothLanguagesTest {

    @Test
    void russian_is_in_cyrillic_and_english_is_not() {
        assertThat(sentences()).hasSizeGreaterThan(500).allSatisfy(words -> {
            assertThat(words.ru()).containsPattern("[А-Яа-яЁё]{2}");
            assertThat(words.en()).doesNotContainPattern("[А-Яа-яЁё]{2}");
        });
    }

    @Test
    void a_sentence_is_given_in_the_language_that_is_asked() {
        Bilingual words = new Bilingual("summons", "повестка");
        assertThat(words.in(Language.EN)).isEqualTo("summons");
        assertThat(words.in(Language.RU)).isEqualTo("повестка");
    }

    @ParameterizedTest
    @ValueSource(strings = {"remedies", "proof"})
    void both_languages_have_the_same_keys_and_no_empty_sentence(String subject) {
        Wording en = Wording.of(subject, Language.EN);
        Wording ru = Wording.of(subject, Language.RU);
        assertThat(en.keys()).isEqualTo(ru.keys());
        assertThat(en.text("ids")).isEqualTo(ru.text("ids"));
        assertThat(en.keys()).allSatisfy(key -> {
            assertThat(en.text(key)).isNotBlank();
            assertThat(ru.text(key)).isNotBlank();
        });
    }

    @Test
    void every_remedy_says_to_whom_by_when_what_it_can_and_cannot_do_and_from_where() {
        Wording remedies = Wording.of("remedies", Language.RU);
        List<String> known = Library.sources().stream().map(Source::id).toList();
        assertThat(ids(remedies)).hasSize(11).allSatisfy(id -> {
            assertThat(Stream.of("title", "addressee", "term", "can", "cannot", "paper"))
                    .allSatisfy(
                            part -> assertThat(remedies.text(id + "." + part)).isNotBlank());
            assertThat(remedies.text(id + ".sources").split(" "))
                    .allMatch(source -> known.contains(source) || source.contains("/"));
        });
    }

    @Test
    void every_provision_a_remedy_cites_has_a_wording() {
        Wording remedies = Wording.of("remedies", Language.EN);
        List<String> provisions =
                Library.wordings().stream().map(ProvisionText::provision).toList();
        assertThat(remedies.keys())
                .filteredOn(key -> key.endsWith(".citations"))
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(remedies.text(key).split("; ")).isSubsetOf(provisions));
    }

    @Test
    void every_step_of_the_proof_has_as_many_items_as_it_counts() {
        Wording proof = Wording.of("proof", Language.EN);
        assertThat(ids(proof)).isNotEmpty().allSatisfy(id -> {
            int count = Integer.parseInt(proof.text(id + ".count"));
            assertThat(proof.keys())
                    .filteredOn(key -> key.matches(id + "\\.\\d+"))
                    .hasSize(count)
                    .contains(id + ".1", id + "." + count);
        });
    }

    private static List<String> ids(Wording wording) {
        return Arrays.asList(wording.text("ids").split(" "));
    }

    private static List<Bilingual> sentences() {
        List<Bilingual> all = new ArrayList<>();
        Library.sources().forEach(source -> all.add(source.says()));
        Library.wordings().forEach(wording -> all.add(wording.words()));
        Library.gaps().forEach(gap -> all.add(gap.because()));
        Library.questions().forEach(question -> addTo(all, question));
        Library.rules()
                .forEach(rule -> all.addAll(List.of(
                        rule.words().title(),
                        rule.words().decides(),
                        rule.words().who())));
        Library.editions()
                .forEach(edition -> all.addAll(List.of(
                        edition.act().name(), edition.days().precision(), edition.changed())));
        Library.ledger()
                .forEach(entry ->
                        all.addAll(List.of(entry.report().words(), entry.basis().note())));
        return all;
    }

    private static void addTo(List<Bilingual> all, OpenQuestion question) {
        all.add(question.matter().title());
        all.add(question.matter().why());
        if (question.treatment() instanceof Treatment.NotSettled notSettled) {
            all.add(notSettled.because());
        }
        question.answers().forEach(answer -> all.addAll(List.of(answer.text(), answer.holders())));
        question.misstatements()
                .forEach(claim -> all.addAll(List.of(claim.claim(), claim.confuses())));
    }
}
