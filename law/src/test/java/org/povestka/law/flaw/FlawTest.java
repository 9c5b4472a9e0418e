package org.povestka.law.flaw;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FlawTest {

    private static final Place PLACE = new Place("case.yaml", 3, 11);

    @Test
    void a_place_is_written_as_messages_begin() {
        assertThat(PLACE).hasToString("case.yaml:3:11");
    }

    @Test
    void lines_and_columns_count_from_1() {
        assertThatThrownBy(() -> new Place("case.yaml", 0, 1)).hasMessageContaining("0:1");
        assertThatThrownBy(() -> new Place("case.yaml", 1, 0)).hasMessageContaining("1:0");
    }

    @Test
    void a_flaw_has_as_many_parts_as_its_kind_says() {
        assertThatThrownBy(() -> Flaw.at(PLACE, Flaw.Kind.UNKNOWN_KEY, "apear"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected 2");
    }

    @Test
    void no_part_repeats_a_number_that_could_be_real() {
        Flaw flaw = Flaw.at(PLACE, Flaw.Kind.NOT_A_DAY, "on", "СНИЛС 112-233-445 95");

        assertThat(flaw.parts()).containsExactly("on", "…");
    }

    @Test
    void no_part_steers_a_terminal_or_breaks_the_line() {
        Flaw flaw = Flaw.at(PLACE, Flaw.Kind.NOT_A_DAY, "on", "a\u001b[31mb\nc\u202Ed");

        assertThat(flaw.parts()).containsExactly("on", "a\\u001B[31mb\\u000Ac\\u202Ed");
    }

    @Test
    void a_long_part_is_cut() {
        Flaw flaw = Flaw.at(PLACE, Flaw.Kind.NOT_A_DAY, "on", "я".repeat(301));

        assertThat(flaw.parts().get(1)).isEqualTo("я".repeat(300) + "…");
    }

    @Test
    void no_part_shows_such_a_number_because_it_is_cut_or_spelled_out() {
        String hash = "4510123456" + "abcdef".repeat(5);
        String unseen = "999\uFEFF99999999999" + "B".repeat(20);

        assertThat(LooksReal.in(hash)).isEmpty();
        assertThat(LooksReal.in(unseen)).isEmpty();
        assertThat(parts("я".repeat(289) + " " + hash, unseen)).containsExactly("…", "…");
        assertThat(parts(hash, "я".repeat(260) + " " + hash))
                .containsExactly(hash, "я".repeat(260) + " " + hash.substring(0, 39) + "…");
    }

    private static List<String> parts(String one, String other) {
        return Flaw.at(PLACE, Flaw.Kind.NOT_A_DAY, one, other).parts();
    }

    @Test
    void every_kind_has_a_key_of_its_own() {
        assertThat(Flaw.Kind.NOT_UTF_8.key()).isEqualTo("not-utf-8");
        assertThat(Arrays.stream(Flaw.Kind.values()).map(Flaw.Kind::key)).doesNotHaveDuplicates();
    }
}
