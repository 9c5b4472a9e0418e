package org.povestka.registry.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/// Whose a line is. On record are the numbers 1 to 9; a letter is a kind of identifier.
class MatchTest {

    @ParameterizedTest
    @CsvSource({
        "I1 S1,    Certain 1,              two strong identifiers of one man",
        "S1 D1,    Certain 1,              whichever two",
        "I1 S1 D1, Certain 1,              all three",
        "I1 S1 D99,Certain 1,              a third that is nobody's points to no other man",
        "I1,       Doubtful ONE_IDENTIFIER,one is not enough",
        "I1 S99,   Doubtful ONE_IDENTIFIER,nor is one beside another that is nobody's",
        "I1 S2,    Doubtful TWO_MEN,       one each of two men",
        "I1 S1 D2, Doubtful TWO_MEN,       two of one man and one of another",
        "I98 S98,  Doubtful NOBODY,        two strong identifiers of somebody without a record",
        "'',       Doubtful NO_IDENTIFIER, a name and a day of birth never suffice"
    })
    void a_line_is_a_mans_on_two_strong_identifiers_and_none_of_another(
            String written, String expected, String why) {
        Whom whom = new Whom(identifiers(written), "Тихон В.", List.of(LocalDate.of(2003, 5, 14)));
        String found = switch (Match.of(whom, person -> person.number() < 10)) {
            case Match.Certain certain -> "Certain " + certain.person().number();
            case Match.Doubtful doubtful -> "Doubtful " + doubtful.doubt();
        };
        assertThat(found).as(why).isEqualTo(expected);
    }

    private static List<Identifier> identifiers(String written) {
        return Stream.of(written.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> new Identifier(
                        switch (one.charAt(0)) {
                            case 'I' -> Identifier.Kind.TAX_NUMBER;
                            case 'S' -> Identifier.Kind.INSURANCE_NUMBER;
                            default -> Identifier.Kind.PASSPORT;
                        },
                        new PersonId(Integer.parseInt(one.substring(1)))))
                .toList();
    }
}
