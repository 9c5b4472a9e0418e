package org.povestka.registry.person;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.law.flaw.LooksReal;

import static org.assertj.core.api.Assertions.assertThat;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource({"VI-000731-0, TAX_NUMBER", "VS-000731-1, INSURANCE_NUMBER", "VD-000731-2, PASSPORT"
    })
    void a_man_has_a_number_of_each_kind(String written, Identifier.Kind kind) {
        Identifier identifier = new Identifier(kind, new PersonId(731));
        assertThat(identifier).hasToString(written);
        assertThat(Identifier.parse(written)).contains(identifier);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "VI-000731-1",
                "VS-000731-0",
                "PV-000731-4",
                "VI-731-5",
                "VI-000000-1",
                "VI-000731-0 ",
                "4510 123456",
                "112-233-445 95"
            })
    void nothing_else_is_an_identifier(String text) {
        assertThat(Identifier.parse(text)).isEmpty();
    }

    @Test
    void no_identifier_could_be_a_real_persons_alone_or_beside_the_others() {
        for (int number = 1; number < 1_000_000; number += 997) {
            StringBuilder all = new StringBuilder();
            for (Identifier.Kind kind : Identifier.Kind.values()) {
                Identifier identifier = new Identifier(kind, new PersonId(number));
                assertThat(LooksReal.in(identifier.toString())).isEmpty();
                all.append(identifier).append(' ');
            }
            assertThat(LooksReal.in(all.toString())).isEmpty();
        }
    }
}
