package org.povestka.papers.calendar;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTest {

    @Test
    void a_line_of_75_octets_is_left_as_it_is() {
        String line = "X".repeat(75) + "\r\n";
        assertThat(Folding.fold(line)).isEqualTo(line);
    }

    @Test
    void the_76th_octet_goes_to_a_line_that_begins_with_a_space() {
        assertThat(Folding.fold("X".repeat(76) + "\r\n")).isEqualTo("X".repeat(75) + "\r\n X\r\n");
    }

    @Test
    void a_letter_of_two_octets_is_never_cut() {
        assertThat(Folding.fold("X" + "ы".repeat(38) + "\r\n"))
                .isEqualTo("X" + "ы".repeat(37) + "\r\n ы\r\n");
    }

    @Test
    void a_letter_of_four_octets_is_never_cut() {
        assertThat(Folding.fold("X".repeat(72) + "\uD83D\uDCC5\r\n"))
                .isEqualTo("X".repeat(72) + "\r\n \uD83D\uDCC5\r\n");
    }
}
