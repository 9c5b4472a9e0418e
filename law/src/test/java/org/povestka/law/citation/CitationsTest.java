package org.povestka.law.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.law.RandomHistories;
import org.povestka.law.answer.Answer;
import org.povestka.law.answer.Trace;
import org.povestka.law.edition.Editions;
import org.povestka.law.explain.SummonsAnswer;
import org.povestka.law.statute.Edition;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

import static org.assertj.core.api.Assertions.assertThat;

/// Every citation leads to a stored wording of its edition and to sources that are listed.
class CitationsTest {

    private static final List<Map<String, Object>> WORDINGS = read("wordings.yaml");
    private static final List<Map<String, Object>> GAPS = read("not-modelled.yaml");
    private static final Set<String> SOURCES = ids("sources.yaml");
    private static final Set<String> RULES = ids("rules.yaml");

    static Stream<Edition> editions() {
        return Stream.concat(Editions.ALL.stream(), Editions.APART.stream());
    }

    @ParameterizedTest
    @MethodSource("editions")
    void what_an_edition_states_is_worded_and_sourced(Edition edition) {
        assertThat(stated(edition)).hasSize(18).allSatisfy(CitationsTest::assertResolves);
    }

    @Test
    void whatever_an_answer_cites_is_worded_and_sourced() {
        Set<Citation> cited = new LinkedHashSet<>();
        Set<String> rules = new HashSet<>();
        RandomHistories.forAll(120, history -> {
            Explanation explanation =
                    Law.IN_FORCE.explain(history, List.of(LocalDate.of(2026, 12, 1)));
            explanation.summonses().forEach(summons -> collect(summons, cited, rules));
            explanation.person().steps().forEach(step -> cited.add(step.citation()));
            explanation.person().remedies().forEach(remedy -> cited.add(remedy.citation()));
            explanation.person().suits().forEach(suit -> cited.add(suit.citation()));
        });
        assertThat(cited).hasSizeGreaterThan(12).allSatisfy(CitationsTest::assertResolves);
        assertThat(RULES).containsAll(rules);
    }

    @ParameterizedTest
    @EnumSource(RuleId.class)
    void every_rule_has_its_card(RuleId rule) {
        assertThat(RULES).contains(rule.id());
    }

    @Test
    void every_wording_and_every_gap_names_sources_that_are_listed() {
        assertThat(Stream.concat(WORDINGS.stream(), GAPS.stream()))
                .allSatisfy(entry -> assertThat(SOURCES).containsAll(texts(entry, "sources")));
    }

    @Test
    void every_edition_named_by_a_wording_is_known() {
        Set<String> known = editions().map(Edition::id).collect(Collectors.toSet());
        assertThat(WORDINGS)
                .allSatisfy(entry -> assertThat(known).containsAll(texts(entry, "editions")));
    }

    @Test
    void a_place_in_an_act_is_written_as_lawyers_write_it() {
        assertThat(new Provision("53-FZ", "7.1", "1").key()).isEqualTo("53-FZ 7.1(1)");
        assertThat(Provision.of("53-FZ", "25").key()).isEqualTo("53-FZ 25");
        assertThat(Provision.of("114-FZ", "").key()).isEqualTo("114-FZ");
        assertThat(new Provision("412-FZ", "1(2)", "a").key()).isEqualTo("412-FZ 1(2)(a)");
    }

    private static void assertResolves(Citation citation) {
        String key = citation.provision().key();
        boolean worded = WORDINGS.stream()
                .anyMatch(entry -> key.equals(entry.get("provision"))
                        && texts(entry, "editions").contains(citation.edition()));
        boolean left = GAPS.stream().anyMatch(entry -> key.equals(entry.get("provision")));
        assertThat(worded || left)
                .as("%s in the wording of %s", key, citation.edition())
                .isTrue();
        assertThat(SOURCES).as(key).containsAll(citation.sources());
        assertThat(citation.sources()).as(key).isNotEmpty();
    }

    private static void collect(SummonsAnswer summons, Set<Citation> cited, Set<String> rules) {
        List<Answer> answers = new ArrayList<>(List.of(
                summons.states().served(),
                summons.states().exitBan(),
                summons.states().ladder()));
        summons.measures().forEach(measure -> answers.add(measure.answer()));
        for (Answer answer : answers) {
            answer.worlds().forEach(world -> collect(world.value().trace(), cited, rules));
        }
        summons.outlook().steps().forEach(step -> {
            cited.add(step.citation());
            rules.add(step.rule().id());
        });
        summons.outlook().exposures().forEach(exposure -> cited.add(exposure.citation()));
        summons.outlook().breaches().forEach(breach -> {
            cited.add(breach.ground().citation());
            rules.add(breach.ground().rule().id());
        });
    }

    private static void collect(Trace trace, Set<Citation> cited, Set<String> rules) {
        cited.add(trace.citation());
        rules.add(trace.rule().id());
        trace.because().forEach(below -> collect(below, cited, rules));
    }

    private static List<Citation> stated(Edition edition) {
        return edition.terms().stream().map(Stated::citation).toList();
    }

    private static Set<String> ids(String resource) {
        return read(resource).stream()
                .map(entry -> String.valueOf(entry.get("id")))
                .collect(Collectors.toSet());
    }

    private static List<String> texts(Map<String, Object> entry, String key) {
        return entry.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked") // the files are lists of mappings; anything else fails the test
    private static List<Map<String, Object>> read(String resource) {
        try (InputStream file = Objects.requireNonNull(Law.class.getResourceAsStream(resource))) {
            return (List<Map<String, Object>>)
                    new Load(LoadSettings.builder().build()).loadFromInputStream(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }
}
