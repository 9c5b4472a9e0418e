package org.povestka.audit.read.flaw;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванов Иван Иванович",
                "ИВАНОВ ИВАН ИВАНОВИЧ",
                "решение по Иванову Ивану Ивановичу отменено",
                "Петрова Анна Ильинична",
                "Ленин Владимир Ильич",
                "Алиев Вагиф Гасан оглы",
                "Сидоров А. Б.",
                "А.Б. Сидоров",
                "Ivanov Ivan Ivanovich",
                "write to ivan@example.org",
                "4509 123456",
                "123-456-789 01",
                "+7 916 123-45-67"
            })
    void what_could_be_a_person_is_found(String text) {
        assertThat(passes(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-000001",
                "2025-07-03T06:00:00Z",
                "Военный комиссариат Хамовнического района",
                "Екатеринбург Верх-Исетский",
                "неявка без уважительной причины",
                "Служба Единого реестра, отдел № 3",
                "E5",
                "550e8400-e29b-41d4-a716-446655440000",
                "ст. 7.1 п. 1",
                "Moscow Region Office"
            })
    void what_is_no_person_passes(String text) {
        assertThat(passes(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passport",
                "Passport_No",
                "passportNumber",
                "СНИЛС",
                "ИНН лица",
                "Фамилия",
                "Ф.И.О.",
                "full name",
                "phone",
                "Телефон призывника",
                "e-mail",
                "Номер паспорта"
            })
    void a_column_that_identifies_people_is_known_by_its_name(String header) {
        assertThat(Guard.identifies(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case",
                "born",
                "region",
                "number",
                "concept:name",
                "Номер решения",
                "receiver",
                "code",
                "office name",
                "id",
                "дата",
                "passport block date"
            })
    void another_column_is_none_of_those(String header) {
        assertThat(Guard.identifies(header)).isFalse();
    }

    private static boolean passes(String text) {
        List<String> found = new ArrayList<>();
        boolean passes = Guard.passes(text, "office", (kind, part) -> found.add(part));
        assertThat(found.isEmpty()).isEqualTo(passes);
        return passes;
    }
}
