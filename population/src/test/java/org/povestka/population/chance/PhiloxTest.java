package org.povestka.population.chance;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The published generator gives the published numbers.
class PhiloxTest {

    /// The known answers that come with Random123, the authors' own library.
    @ParameterizedTest
    @CsvSource({
        "00000000 00000000 00000000 00000000, 00000000 00000000, "
                + "6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        "ffffffff ffffffff ffffffff ffffffff, ffffffff ffffffff, "
                + "408f276d 41c83b0e a20bc7c6 6d5451fd",
        "243f6a88 85a308d3 13198a2e 03707344, a4093822 299f31d0, "
                + "d16cfe09 94fdcceb 5001e420 24126ea1"
    })
    void ten_rounds_give_the_known_answer(String counter, String key, String answer) {
        int[] words = words(counter);
        PhiloxChance.rounds(words, words(key)[0], words(key)[1]);
        assertThat(words).isEqualTo(words(answer));
    }

    private static int[] words(String hex) {
        return Pattern.compile(" ")
                .splitAsStream(hex)
                .mapToInt(word -> Integer.parseUnsignedInt(word, 16))
                .toArray();
    }
}
