package org.povestka.papers.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.law.answer.DayState;
import org.povestka.law.answer.Subject;
import org.povestka.law.citation.Citation;
import org.povestka.law.citation.Grade;
import org.povestka.law.citation.RuleId;
import org.povestka.law.citation.Stated;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.Breach;
import org.povestka.law.explain.Exposure;
import org.povestka.law.explain.Flag;
import org.povestka.law.explain.Remedy;
import org.povestka.law.explain.State;
import org.povestka.law.explain.Step;
import org.povestka.law.explain.SuitEffect;
import org.povestka.law.explain.Unsettled;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.DispatchGroup;
import org.povestka.law.history.Measure;
import org.povestka.law.history.Reason;
import org.povestka.law.history.Suit;
import org.povestka.law.reading.Questions;
import org.povestka.law.reform.Reform;
import org.povestka.papers.Language;
import org.povestka.papers.Wording;
import org.povestka.papers.library.Library;
import org.povestka.papers.speech.Speech;
import org.povestka.papers.speech.Words;

import static org.assertj.core.api.Assertions.assertThat;

/// Everything the law can say has words in both languages.
class EveryConstantTest {

    @ParameterizedTest
    @ValueSource(strings = {"case", "reading", "ground"})
    void both_languages_have_the_same_keys(String subject) {
        assertThat(Wording.of(subject, Language.RU).keys())
                .isEqualTo(Wording.of(subject, Language.EN).keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "reading", "ground"})
    void both_languages_leave_the_same_blanks(String subject) {
        Wording en = Wording.of(subject, Language.EN);
        Wording ru = Wording.of(subject, Language.RU);
        assertThat(en.keys())
                .allSatisfy(key ->
                        assertThat(blanks(ru.text(key))).as(key).isEqualTo(blanks(en.text(key))));
    }

    @ParameterizedTest
    @EnumSource
    void every_constant_of_an_answer_has_words(Language language) {
        Words words = Speech.in(language).words();
        assertThat(keys()).allSatisfy(key -> assertThat(words.say(key)).isNotBlank());
        assertThat(Section.values())
                .allSatisfy(section -> assertThat(section.title(language)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void every_state_of_a_day_and_every_shape_of_an_answer_has_words(Language language) {
        Words words = Speech.in(language).words();
        for (State state : List.of(State.SERVED, State.EXIT_BAN, State.LADDER)) {
            for (DayState holds : DayState.values()) {
                assertThat(words.say("on." + state.key() + "." + holds.word())).isNotBlank();
            }
            assertThat(words.say("on." + state.key() + ".not-yet")).isNotBlank();
            shapes().forEach(shape ->
                    assertThat(words.say("state." + state.key() + "." + shape)).isNotBlank());
        }
        shapes().forEach(shape -> assertThat(words.say("measure." + shape)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_and_every_condition_met_or_not_has_words(Language language) {
        Words grounds = Speech.in(language).grounds();
        for (RuleId rule : RuleId.values()) {
            assertThat(grounds.say("rule." + rule.id())).isNotBlank();
        }
        for (Subject subject : Subject.values()) {
            assertThat(grounds.say("subject." + Ids.of(subject) + ".met")).isNotBlank();
            assertThat(grounds.say("subject." + Ids.of(subject) + ".unmet")).isNotBlank();
        }
        for (Grade grade : Grade.values()) {
            assertThat(grounds.say("grade." + grade.letter())).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_answer_to_every_question_has_words_and_holders(Language language) {
        Speech speech = Speech.in(language);
        assertThat(Questions.ALL)
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question.answers()).allSatisfy(reading -> {
                    assertThat(speech.says(reading)).isNotBlank();
                    assertThat(speech.held(reading)).isNotBlank();
                    assertThat(speech.under(List.of(reading))).isNotBlank();
                }));
    }

    @ParameterizedTest
    @EnumSource
    void every_citation_of_every_edition_has_words(Language language) {
        Speech speech = Speech.in(language);
        assertThat(citations())
                .hasSizeGreaterThan(200)
                .allSatisfy(citation -> assertThat(speech.citation(citation)).doesNotContain("{"));
        Citation any = citations().getFirst();
        assertThat(speech.citation(
                        new Citation(any.provision(), Reform.HYPOTHETICAL, List.of(), Grade.LOW)))
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void the_name_of_a_rule_is_the_same_as_in_the_list_of_rules(Language language) {
        Words grounds = Speech.in(language).grounds();
        List<String> known = Stream.of(RuleId.values()).map(RuleId::id).toList();
        assertThat(Library.rules())
                .filteredOn(rule -> known.contains(rule.id()))
                .hasSize(known.size())
                .allSatisfy(rule -> assertThat(grounds.say("rule." + rule.id()))
                        .isEqualTo(rule.words().title().in(language)));
    }

    @Test
    void every_remedy_is_worded_under_the_key_of_its_letter() {
        Wording remedies = Wording.of("remedies", Language.RU);
        assertThat(Remedy.Kind.values())
                .allSatisfy(kind -> assertThat(remedies.text(RemedyWords.key(kind) + ".title"))
                        .isNotBlank());
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        add(keys, "flag.", Stream.of(Flag.values()).map(Flag::id));
        add(keys, "step.", Stream.of(Step.Kind.values()).map(Ids::of));
        add(keys, "who.", Stream.of(Step.Who.values()).map(Ids::of));
        add(keys, "measure.", Stream.of(Measure.values()).map(Measure::word));
        add(keys, "category.", Stream.of(Category.values()).map(Category::word));
        add(keys, "account.", Stream.of(Account.values()).map(Ids::of));
        add(keys, "group.", Stream.of(DispatchGroup.values()).map(DispatchGroup::word));
        add(keys, "reason.", Stream.of(Reason.values()).map(Reason::word));
        add(keys, "suit.", Stream.of(Suit.values()).map(Suit::word));
        add(keys, "unsettled.", Stream.of(Unsettled.What.values()).map(Ids::of));
        add(keys, "breach.", Stream.of(Breach.Kind.values()).map(Breach.Kind::id));
        add(keys, "effect.", Stream.of(SuitEffect.Effect.values()).map(Ids::of));
        add(keys, "exposure.", Stream.of(Exposure.Kind.values()).map(Ids::of));
        add(keys, "doubt.", Stream.of(Verdict.Doubt.values()).map(Ids::of));
        return keys;
    }

    private static void add(List<String> keys, String before, Stream<String> ids) {
        ids.forEach(id -> keys.add(before + id));
    }

    private static List<String> shapes() {
        return List.of("certain", "range", "maybe", "range-maybe", "never", "refused");
    }

    private static String blanks(String sentence) {
        return Stream.of("{0}", "{1}", "{2}")
                .filter(sentence::contains)
                .toList()
                .toString();
    }

    private static List<Citation> citations() {
        return Stream.concat(Editions.ALL.stream(), Editions.APART.stream())
                .flatMap(edition -> edition.terms().stream())
                .map(Stated::citation)
                .toList();
    }
}
