package org.povestka.page.code;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SquareCodeTest {

    private static final String FACTS = "{\"person\":{\"category\":\"conscript\"},\"events\":["
            + "{\"what\":\"placed\",\"on\":\"2026-03-03\",\"appear\":\"2026-03-20\","
            + "\"summons\":\"повестка 2\"}]}";

    @ParameterizedTest
    @ValueSource(ints = {1, 17, 18, 500, 1000, 1001, 2000, 2950, 2951})
    void a_text_of_any_length_that_a_code_holds_is_read_as_it_was(int octets) {
        String text = random(octets);
        assertThat(CodeReader.read(Photograph.of(code(text), 3).picture()))
                .isEqualTo(new Sighting.Read(text));
    }

    @Test
    void a_text_of_2952_octets_has_no_code() {
        assertThat(SquareCode.of(random(2952))).isEmpty();
        assertThat(SquareCode.of("ы".repeat(1476))).isEmpty();
    }

    @Test
    void russian_is_read_as_it_was_and_counts_two_octets_a_letter() {
        String text = "ы".repeat(1475);
        assertThat(CodeReader.read(Photograph.of(code(text), 2).picture()))
                .isEqualTo(new Sighting.Read(text));
    }

    @Test
    void only_a_code_of_many_fields_is_fine() {
        assertThat(code(FACTS).fine()).isFalse();
        assertThat(code(random(2000)).fine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 1.0, 1.5708, 3.0, 4.2})
    void a_code_held_askew_is_read(double radians) {
        assertRead(Photograph.of(code(FACTS), 5).turned(radians));
    }

    @Test
    void a_code_in_poor_light_or_turned_light_on_dark_is_read() {
        Photograph straight = Photograph.of(code(FACTS), 5);
        assertRead(straight.dim(7));
        assertRead(straight.inverted());
        assertRead(straight.turned(0.3).dim(8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.1})
    void a_code_photographed_aslant_is_read(double tilt) {
        assertRead(Photograph.of(code(FACTS), 6).tilted(tilt));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_code_out_of_focus_is_read(int reach) {
        assertRead(Photograph.of(code(FACTS), 6).blurred(reach));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 60, 120})
    void a_pale_code_on_grey_paper_is_read(int contrast) {
        assertRead(Photograph.of(code(FACTS), 5).pale(contrast));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_code_that_has_all_of_it_at_once_is_read(long seed) {
        Photograph aslant = Photograph.of(code(FACTS), 6).turned(0.2 * seed).tilted(0.05);
        assertRead(aslant.blurred(1).pale(140).grainy(10, seed));
    }

    @Test
    void a_code_lost_in_grains_is_not_read_as_something_else() {
        Photograph lost = Photograph.of(code(FACTS), 3).pale(20).grainy(120, 6);
        assertThat(CodeReader.read(lost.picture())).isNotInstanceOf(Sighting.Read.class);
    }

    @Test
    void a_code_under_a_thin_band_of_paint_is_read_and_under_a_broad_one_is_damaged() {
        Photograph straight = Photograph.of(code(FACTS), 5);
        assertRead(straight.painted(120, 128));
        assertThat(CodeReader.read(straight.painted(80, 150).picture()))
                .isEqualTo(new Sighting.Damaged());
    }

    @Test
    void an_empty_sheet_and_a_picture_of_one_point_show_nothing() {
        assertThat(CodeReader.read(Photograph.blank(400).picture()))
                .isEqualTo(new Sighting.Nothing());
        assertThat(CodeReader.read(Photograph.blank(1).picture()))
                .isEqualTo(new Sighting.Nothing());
    }

    @Test
    void the_drawing_is_black_on_white_with_a_margin_of_four_fields() {
        SquareCode code = code(FACTS);
        String whole = String.valueOf(code.width() + 8);
        assertThat(code.drawing("код").markup())
                .startsWith("<svg viewBox=\"0 0 " + whole + " " + whole + "\"")
                .contains("aria-label=\"код\"", "fill=\"#fff\"", "d=\"M4 4h7v1h-7z");
    }

    private static void assertRead(Photograph photograph) {
        assertThat(CodeReader.read(photograph.picture())).isEqualTo(new Sighting.Read(FACTS));
    }

    private static SquareCode code(String text) {
        return SquareCode.of(text).orElseThrow();
    }

    private static String random(int octets) {
        SplittableRandom chance = new SplittableRandom(octets);
        StringBuilder text = new StringBuilder();
        while (text.length() < octets) {
            text.append((char) chance.nextInt(' ', 127));
        }
        return text.toString();
    }
}
