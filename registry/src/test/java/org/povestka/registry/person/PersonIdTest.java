package org.povestka.registry.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.law.flaw.LooksReal;

import static org.assertj.core.api.Assertions.assertThat;

class PersonIdTest {

    @Test
    void every_number_is_read_back_and_no_other_check_digit_is() {
        for (int number = 1; number < 30_000; number++) {
            PersonId id = new PersonId(number);
            assertThat(PersonId.parse(id.toString())).contains(id);
            int check = id.toString().charAt(10) - '0';
            String wrong = "PV-" + id.digits() + "-" + (check + 1) % 10;
            assertThat(PersonId.parse(wrong)).isEmpty();
        }
    }

    @Test
    void a_misread_digit_is_noticed() {
        for (int number = 1; number < 3_000; number++) {
            String written = new PersonId(number).toString();
            for (int place = 3; place < 9; place++) {
                char digit = (char) ('0' + (written.charAt(place) - '0' + 1) % 10);
                String misread = written.substring(0, place) + digit + written.substring(place + 1);
                assertThat(PersonId.parse(misread)).as(misread).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PV-000000-0", "PV-7-7", "000731-4", "123-456-789 01", "PV-0007314"})
    void nothing_else_is_a_number_of_a_synthetic_person(String text) {
        assertThat(PersonId.parse(text)).isEmpty();
    }

    @Test
    void no_number_could_be_a_real_persons() {
        for (int number = 1; number < 1_000_000; number += 997) {
            assertThat(LooksReal.in(new PersonId(number).toString())).isEmpty();
        }
    }
}
