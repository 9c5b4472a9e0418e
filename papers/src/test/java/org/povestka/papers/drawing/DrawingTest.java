package org.povestka.papers.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.law.Explanation;
import org.povestka.papers.Language;
import org.povestka.papers.Markups;
import org.povestka.papers.timeline.Chart;
import org.povestka.papers.timeline.Marked;
import org.povestka.papers.wording.Cases;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DrawingTest {

    private static final double LEFT = 124;
    private static final double RIGHT = 878;
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    @Test
    void a_bar_begins_at_the_left_edge_of_its_first_day_and_ends_at_the_right_edge_of_its_last() {
        Chart chart = Chart.of(Marked.running(), Language.EN);
        List<Element> bars = bars(document(Marked.running(), Layout.WIDE));
        double perDay = (RIGHT - LEFT) / chart.window().length();
        double third = LEFT + perDay * chart.window().before(LocalDate.of(2025, 7, 3));
        double eleventh = LEFT + perDay * chart.window().before(LocalDate.of(2025, 7, 11));
        assertThat(outline(bars.get(1)).getFirst()).isEqualTo(third, within(0.1));
        assertThat(outline(bars.get(1)).get(1)).isEqualTo(eleventh, within(0.1));
        assertThat(outline(bars.get(2)).getFirst()).isEqualTo(eleventh, within(0.1));
    }

    @Test
    void a_run_that_nothing_ends_reaches_the_right_edge_as_an_arrow() {
        Element ban = bars(document(Marked.running(), Layout.WIDE)).getFirst();
        assertThat(path(ban)).contains("L878 ");
    }

    @Test
    void a_contested_run_is_hatched_and_a_reported_one_is_dotted() {
        List<Element> bars = bars(document(Marked.running(), Layout.WIDE));
        assertThat(shapes(bars.get(1))).hasSize(3);
        Element reported = bars.get(bars.size() - 2);
        assertThat(reported.getAttribute("aria-label")).contains("reported");
        assertThat(shapes(reported))
                .last()
                .satisfies(dots ->
                        assertThat(dots.getAttribute("stroke-dasharray")).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void every_bar_can_be_focused_and_says_what_it_is(Explanation explanation, Layout layout) {
        assertThat(bars(document(explanation, layout))).allSatisfy(bar -> {
            assertThat(bar.getAttribute("tabindex")).isEqualTo("0");
            assertThat(bar.getAttribute("role")).isEqualTo("img");
            assertThat(bar.getAttribute("aria-label"))
                    .contains("First day: ", "Last day: ")
                    .isEqualTo(bar.getElementsByTagName("title").item(0).getTextContent());
        });
    }

    @ParameterizedTest
    @MethodSource("everything")
    void nothing_lies_outside_the_drawing(Explanation explanation, Layout layout) {
        Document document = document(explanation, layout);
        double height =
                Double.parseDouble(document.getDocumentElement().getAttribute("data-height"));
        assertThat(Markups.all(document, "text")).isNotEmpty().allSatisfy(text -> {
            assertThat(number(text, "x")).isBetween(-4.0, (double) layout.width());
            assertThat(number(text, "y")).isBetween(0.0, height);
        });
        assertThat(Markups.all(document, "rect"))
                .allSatisfy(rect -> assertThat(number(rect, "x") + number(rect, "width"))
                        .isLessThanOrEqualTo(layout.width() + 2.0));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void it_stands_alone_without_a_style_an_id_or_an_address(
            Explanation explanation, Layout layout) {
        assertThat(Markups.all(document(explanation, layout), "*")).allSatisfy(element -> {
            assertThat(element.getTagName()).isIn("svg", "g", "title", "path", "rect", "text");
            assertThat(element.hasAttribute("id")).isFalse();
            assertThat(element.getAttribute("fill")).doesNotContain("url", "var");
        });
    }

    @Test
    void labels_of_facts_do_not_lie_on_each_other() {
        Chart chart = Chart.of(Marked.measures(), Language.RU);
        Scale scale = new Scale(chart.window(), Layout.NARROW.left(), Layout.NARROW.right());
        List<Flags.Flag> flags =
                Flags.of(chart.facts(), chart, Layout.NARROW, scale).flags();
        for (Flags.Flag one : flags) {
            for (Flags.Flag other : flags) {
                boolean apart = one.down() >= other.bottom()
                        || other.down() >= one.bottom()
                        || one.label().left() >= other.label().right()
                        || other.label().left() >= one.label().right();
                assertThat(one.equals(other) || apart).as(one + " " + other).isTrue();
            }
        }
    }

    @Test
    void rest_days_are_faint_bands_only_in_verified_years() {
        assertThat(bands(document(Marked.running(), Layout.WIDE))).isNotZero();
        assertThat(bands(document(Cases.all().getLast(), Layout.WIDE))).isNotZero();
    }

    @Test
    void every_colour_of_print_has_a_class_that_a_theme_can_override() {
        String style = Drawing.style();
        for (Ink ink : Ink.values()) {
            assertThat(ink.value()).matches(HEX);
            String name = ink.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(style).contains(".fill-" + name);
        }
    }

    private static Stream<Arguments> everything() {
        return Stream.concat(
                        Cases.all().stream(),
                        Stream.of(Marked.two(), Marked.measures(), Marked.nothing()))
                .flatMap(explanation -> Stream.of(Layout.NARROW, Layout.WIDE, Layout.PRINT)
                        .map(layout -> Arguments.of(explanation, layout)));
    }

    private static Document document(Explanation explanation, Layout layout) {
        return Markups.read(
                Drawing.of(Chart.of(explanation, Language.EN), layout).markup());
    }

    private static List<Element> bars(Document document) {
        return Markups.all(document, "g").stream()
                .filter(group -> group.getAttribute("class").equals("bar"))
                .toList();
    }

    private static long bands(Document document) {
        return Markups.all(document, "rect").stream()
                .filter(rect -> rect.getAttribute("class").equals("fill-band"))
                .count();
    }

    private static List<Element> shapes(Element bar) {
        return Markups.all(bar.getOwnerDocument(), "path").stream()
                .filter(path -> path.getParentNode().equals(bar))
                .toList();
    }

    private static String path(Element bar) {
        return shapes(bar).getFirst().getAttribute("d");
    }

    /// The left edge and the right edge of the outline of a bar.
    private static List<Double> outline(Element bar) {
        return Pattern.compile("[MH]([0-9.]+)")
                .matcher(path(bar))
                .results()
                .map((MatchResult result) -> Double.valueOf(result.group(1)))
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
