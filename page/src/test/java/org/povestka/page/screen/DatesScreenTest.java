package org.povestka.page.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.journal.format.EventKind;
import org.povestka.papers.Language;
import org.povestka.papers.html.Element;
import org.povestka.papers.html.Node;

import static org.assertj.core.api.Assertions.assertThat;

/// The screen of his dates can be read and filled in by everybody, whatever has been
/// said.
class DatesScreenTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    static Stream<State> states() {
        List<State> states = new ArrayList<>();
        for (Language language : Language.values()) {
            State opening = State.opening(TODAY).in(language);
            states.add(opening);
            states.add(after(opening, "example"));
            states.add(after(opening, "open"));
            State all = after(opening, "fact:0.on", "2026-03-03", "fact:0.appear", "2026-03-20");
            for (EventKind kind : EventKind.values()) {
                all = after(all, "add:" + kind.word());
            }
            states.add(all);
            int second = all.draft().summonses().getLast();
            all = after(all, "fact:" + second + ".on", "2026-03-05");
            states.add(after(all, "fact:" + second + ".appear", "2026-03-01"));
            states.add(after(all, "fact:" + second + ".appear", "2026-03-27"));
        }
        return states.stream();
    }

    @ParameterizedTest
    @MethodSource("states")
    void it_has_one_main_heading_and_its_landmarks(State state) {
        List<Element> all = all(state);

        assertThat(all).filteredOn(element -> element.name().equals("h1")).hasSize(1);
        for (String landmark : List.of("header", "nav", "main", "footer")) {
            assertThat(all).extracting(Element::name).containsOnlyOnce(landmark);
        }
        assertThat(all)
                .extracting(element -> attribute(element, "role"))
                .containsOnlyOnce("status");
    }

    @ParameterizedTest
    @MethodSource("states")
    void no_two_elements_share_a_name_and_every_reference_leads_somewhere(State state) {
        List<Element> all = all(state);
        List<String> ids = all.stream()
                .map(element -> attribute(element, "id"))
                .filter(id -> !id.isEmpty())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
        for (Element element : all) {
            for (String name : List.of("for", "aria-describedby", "aria-labelledby", "data-from")) {
                String named = attribute(element, name);
                if (!named.isEmpty()) {
                    assertThat(ids).contains(named.split(" "));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void every_field_has_a_label(State state) {
        List<Element> all = all(state);
        List<String> labelled = all.stream()
                .filter(element -> element.name().equals("label"))
                .flatMap(label -> Stream.concat(
                        Stream.of(attribute(label, "for")),
                        label.children().stream()
                                .filter(Element.class::isInstance)
                                .map(child -> attribute((Element) child, "id"))))
                .toList();

        assertThat(all)
                .filteredOn(
                        element -> List.of("input", "select", "textarea").contains(element.name()))
                .extracting(element -> attribute(element, "id"))
                .isSubsetOf(labelled);
    }

    @ParameterizedTest
    @MethodSource("states")
    void no_element_carries_a_style_or_a_script_of_its_own(State state) {
        assertThat(all(state))
                .flatExtracting(element -> element.attributes().keySet())
                .noneMatch(name -> name.equals("style") || name.startsWith("on"));
    }

    @Test
    void nothing_is_marked_as_wrong_before_something_is_typed() {
        State state = State.opening(TODAY);

        assertThat(Screens.page(state).markup()).doesNotContain("aria-invalid");
        assertThat(Screens.page(after(state, "add:excused")).markup())
                .doesNotContain("aria-invalid");
    }

    @Test
    void an_event_half_said_is_not_in_the_answer_and_the_answer_says_so() {
        State state = after(
                State.opening(TODAY),
                "fact:0.on",
                "2026-03-03",
                "fact:0.appear",
                "2026-03-20",
                "add:appeared");

        assertThat(Screens.page(state).markup())
                .contains("В ответе пока не учтено: Явился в военкомат.")
                .contains("Пока не учтено. Укажите: день.");
    }

    @Test
    void the_day_of_appearance_may_be_tried_out() {
        State state = after(State.opening(TODAY), "example");
        long day = LocalDate.of(2026, 3, 18).toEpochDay();

        assertThat(text(state)).contains("Если он явится 20 марта 2026, пятница:");
        assertThat(text(after(state, "choose:try=" + day)))
                .contains("Если он явится 18 марта 2026, среда:");
        assertThat(text(after(state, "choose:try=0")))
                .contains("Если он явится 3 марта 2026, вторник:");
    }

    @Test
    void an_answer_kept_is_the_answer_computed_anew() {
        Kept kept = new Kept();
        State state = after(State.opening(TODAY), "example");
        State tried = after(state, "choose:try=20530");

        assertThat(Screens.page(state, kept)).isEqualTo(Screens.page(state));
        assertThat(Screens.page(tried, kept)).isEqualTo(Screens.page(tried));
        assertThat(Screens.page(tried.in(Language.EN), kept))
                .isEqualTo(Screens.page(tried.in(Language.EN)));
    }

    /// The state after deeds; a deed that changes a field is followed by its value.
    private static State after(State state, String... words) {
        State then = state;
        for (int i = 0; i < words.length; i++) {
            boolean field = words[i].startsWith("fact:");
            then = Deeds.after(then, Deed.of(words[i], field ? words[++i] : "")).state();
        }
        return then;
    }

    private static String text(State state) {
        return Screens.page(state).markup().replace('\u00A0', ' ');
    }

    private static List<Element> all(State state) {
        List<Element> all = new ArrayList<>();
        add(Screens.page(state), all);
        return all;
    }

    private static void add(Node node, List<Element> all) {
        if (node instanceof Element element) {
            all.add(element);
            element.children().forEach(child -> add(child, all));
        }
    }

    private static String attribute(Element element, String name) {
        return element.attributes().getOrDefault(name, "");
    }
}
