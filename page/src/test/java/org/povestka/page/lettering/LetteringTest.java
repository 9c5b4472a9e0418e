package org.povestka.page.lettering;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LetteringTest {

    private static final String MIXED =
            Lettering.LETTERS + Lettering.SIGNS + "~ЪЫЬЁ§→ى,.:\"{}[]() 0123456789-/";

    @ParameterizedTest
    @CsvSource({
        "Повестка, ~Povestka~",
        "п. 2 ст. 7 (E2), ~p. 2 st. 7 (~E2)",
        "с 7-го дня, ~s 7-go dn+~",
        "on day 7, on day 7",
        "~, ~~",
        "а~б, ~a~~~~b~",
        "Ёж → «да», Ё~j → |da>~",
    })
    void russian_stands_between_marks(String text, String lettered) {
        assertThat(Lettering.ofText(text)).isEqualTo(lettered);
    }

    @Test
    void every_letter_has_a_sign_of_its_own() {
        assertThat(Lettering.SIGNS).hasSize(Lettering.COUNT);
        assertThat(Lettering.LETTERS).hasSize(Lettering.COUNT);
        assertThat(Lettering.SIGNS.chars().distinct().count())
                .isEqualTo(Lettering.LETTERS.length());
        assertThat(Lettering.SIGNS).doesNotContain("~", "'", "<", "\\", "\"");
    }

    @Test
    void what_is_read_is_what_was_written() {
        Random random = new Random(20261130);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int at = random.nextInt(40); at > 0; at--) {
                text.append(MIXED.charAt(random.nextInt(MIXED.length())));
            }
            String lettered = Lettering.ofText(text.toString());
            assertThat(lettered).doesNotContainPattern("[а-яА-ЯёЁ«»—№&&[^ЪЫЬЁ]]");
            assertThat(read(lettered)).isEqualTo(text.toString());
        }
    }

    @Test
    void markup_has_letters_by_number() {
        assertThat(Lettering.ofMarkup("<p title=\"Да\">§ 😀</p>"))
                .isEqualTo("<p title=\"&#1044;&#1072;\">&#167; &#128512;</p>");
    }

    @Test
    void a_program_has_letters_by_number() {
        assertThat(Lettering.ofScript("say('Да~');")).isEqualTo("say('\\u0414\\u0430~');");
    }

    /// As the page reads it.
    private static String read(String lettered) {
        String[] parts = lettered.split("~", -1);
        StringBuilder text = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i += 2) {
            text.append(parts[i].isEmpty() ? "~" : "");
            for (char one : parts[i].toCharArray()) {
                int sign = Lettering.SIGNS.indexOf(one);
                text.append(sign < 0 ? one : Lettering.LETTERS.charAt(sign));
            }
            text.append(parts[i + 1]);
        }
        return text.toString();
    }
}
