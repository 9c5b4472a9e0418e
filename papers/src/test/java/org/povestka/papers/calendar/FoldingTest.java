package org.povestka.papers.calendar;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

    @Test
    void a_line_of_75_octets_is_left_as_it_is() {
        assertThat(folded("X".repeat(75))).isEqualTo("X".repeat(75) + "\r\n");
    }

    @Test
    void the_76th_octet_goes_to_a_line_that_begins_with_a_space() {
        assertThat(folded("X".repeat(76))).isEqualTo("X".repeat(75) + "\r\n X\r\n");
    }

    @Test
    void a_letter_of_two_octets_is_never_cut() {
        assertThat(folded("X" + "ы".repeat(38))).isEqualTo("X" + "ы".repeat(37) + "\r\n ы\r\n");
    }

    @Test
    void a_letter_of_four_octets_is_never_cut() {
        assertThat(folded("X".repeat(72) + "\uD83D\uDCC5"))
                .isEqualTo("X".repeat(72) + "\r\n \uD83D\uDCC5\r\n");
    }

    private static String folded(String line) {
        StringBuilder file = new StringBuilder();
        Folding.fold(line, file);
        return file.toString();
    }
}
