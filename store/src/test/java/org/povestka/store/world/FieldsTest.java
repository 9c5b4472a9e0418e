package org.povestka.store.world;

import java.util.Random;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTest {

    /// Letters, digits and signs, and whatever somebody may ask an escape for.
    private static final String SIGNS =
            "azAZ09 -,.:№«»АЯаяЁё\"\\/\b\t\n\f\r\u0000\u001f\u007f\u0080\u0400\u2028\u2029\uFFFF";

    @Test
    void a_body_is_the_one_that_Jackson_writes_and_comes_back_as_it_was() {
        Random random = new Random(20_250_703);
        for (int i = 0; i < 5_000; i++) {
            Fields fields = new Fields();
            for (int field = random.nextInt(4); field > 0; field--) {
                fields.with(text(random), text(random));
            }
            assertThat(fields.json()).isEqualTo(fields.byJackson());
            assertThat(Fields.parse(fields.json()).json()).isEqualTo(fields.json());
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int signs = random.nextInt(4) == 0 ? SIGNS.length() : SIGNS.indexOf('"');
        for (int left = random.nextInt(12); left > 0; left--) {
            text.append(SIGNS.charAt(random.nextInt(signs)));
        }
        return text.toString();
    }
}
