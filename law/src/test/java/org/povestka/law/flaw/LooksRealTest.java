package org.povestka.law.flaw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LooksRealTest {

    private static final long SEED = 20250703;
    private static final int DRAWS = 3000;

    private final SplittableRandom chance = new SplittableRandom(SEED);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "112-233-445 95 | SNILS",
                "112 233 445 95 | SNILS",
                "112-233-445-95 | SNILS",
                "112233445 95 | SNILS",
                "11223344595 | SNILS",
                "СНИЛС: 112\u2011233\u2011445\u00A095 | SNILS",
                "\u0661\u0661\u0662-\u0662\u0663\u0663-\u0664\u0664\u0665 \u0669\u0665 | SNILS",
                "7707083893 | INN",
                "ИНН7707083893 | INN",
                "500100732259 | INN",
                "4510 123456 | PASSPORT",
                "4510123456 | PASSPORT",
                "45 10 123456 | PASSPORT",
                "4510-123456 | PASSPORT",
                "4510 № 123456 | PASSPORT",
                "45 10 №123456 | PASSPORT",
                "серия 4510 номер 123456 | PASSPORT",
                "series 4510 No. 123456 | PASSPORT",
                "45\u200B10 123\u200B456 | PASSPORT",
                "+7 916 123-45-67 | PHONE",
                "+7 (916) 123-45-67 | PHONE",
                "8-916-123-45-67 | PHONE",
                "8 (3852) 12-34-56 | PHONE",
                "+79161234567 | PHONE",
                "89161234567 | PHONE",
                "тел. 8.916.123.45.67 | PHONE",
                "(916) 123-45-67 | PHONE",
                "916 123 4567 | PHONE",
                "placed on 2025-07-03 for 4510 123456 | PASSPORT",
            })
    void a_number_that_could_be_real_is_found(String text, LooksReal expected) {
        assertThat(LooksReal.in(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RU-MOW",
                "s1",
                "conscript",
                "2025-07-03",
                "2025-02-30",
                "03.07.2025",
                "20250703",
                "2025-07-03, 2025-07-21",
                "[2025-07-03, 2025-07-11]",
                "2026-03-04T06:00:00Z",
                "2026-03-04T06:00:00.123456789Z",
                "2026-03-04 06:00",
                "2026-03-04T06:00:00+03:00",
                "case-000000000012",
                "row 0000000012",
                "123456789",
                "1 2 3 4 5 6 7 8 9",
                "interfax.ru/russia/1049940",
                "127-FZ, 437-FZ, 439-FZ, 412-FZ",
                "550e8400-e29b-41d4-a716-446655440000",
                "9f86d081884c7d659a2feaa0c55ad015",
                "1234567890123456",
            })
    void a_number_that_cannot_be_real_is_left_alone(String text) {
        assertThat(LooksReal.in(text)).isEmpty();
    }

    @Test
    void any_snils_with_its_check_digits_is_found_in_every_spelling() {
        for (int i = 0; i < DRAWS; i++) {
            String number = String.valueOf(chance.nextInt(100_000_000, 1_000_000_000));
            String check = "%02d".formatted(snilsCheck(number));
            String grouped = number.substring(0, 3) + "-" + number.substring(3, 6) + "-"
                    + number.substring(6);
            assertThat(LooksReal.in(number + check))
                    .as("seed %s: %s", SEED, number + check)
                    .contains(LooksReal.SNILS);
            assertThat(LooksReal.in(grouped + " " + check)).contains(LooksReal.SNILS);
        }
    }

    @Test
    void any_passport_with_a_region_is_found_in_every_spelling() {
        for (int i = 0; i < DRAWS; i++) {
            String region = "%02d".formatted(chance.nextInt(1, 100));
            String year = "%02d".formatted(chance.nextInt(100));
            String number = "%06d".formatted(chance.nextInt(1_000_000));
            assertThat(LooksReal.in(region + year + number))
                    .as("seed %s: %s%s%s", SEED, region, year, number)
                    .isPresent();
            assertThat(LooksReal.in(region + year + " " + number)).contains(LooksReal.PASSPORT);
            assertThat(LooksReal.in(region + " " + year + " № " + number))
                    .contains(LooksReal.PASSPORT);
        }
    }

    @Test
    void any_telephone_is_found_in_every_spelling() {
        for (int i = 0; i < DRAWS; i++) {
            String code = String.valueOf(chance.nextInt(300, 1000));
            String first = "%03d".formatted(chance.nextInt(1000));
            String last = "%04d".formatted(chance.nextInt(10_000));
            assertThat(LooksReal.in("+7" + code + first + last))
                    .as("seed %s", SEED)
                    .isPresent();
            assertThat(LooksReal.in("8 (" + code + ") " + first + "-" + last.substring(0, 2) + "-"
                            + last.substring(2)))
                    .contains(LooksReal.PHONE);
            assertThat(LooksReal.in("+7 " + code + " " + first + " " + last))
                    .contains(LooksReal.PHONE);
        }
    }

    @Test
    void no_day_moment_pseudonym_or_uuid_is_taken_for_one() {
        for (int i = 0; i < DRAWS; i++) {
            LocalDate day = LocalDate.of(1998, 3, 28).plusDays(chance.nextInt(37_000));
            LocalDate other = day.plusDays(chance.nextInt(60));
            Instant moment = day.atStartOfDay()
                    .toInstant(ZoneOffset.UTC)
                    .plusNanos(chance.nextLong(86_400_000_000_000L));
            UUID uuid = new UUID(chance.nextLong(), chance.nextLong());
            for (String text : new String[] {
                day.toString(),
                day + " " + other,
                day + "-" + other,
                "[" + day + ", " + other + "]",
                moment.toString(),
                day + " " + moment,
                uuid.toString(),
                uuid.toString().replace("-", "a"),
                "s" + chance.nextInt(1_000_000_000),
                "RU-MOW-" + chance.nextInt(1_000_000),
            }) {
                assertThat(LooksReal.in(text)).as("seed %s: %s", SEED, text).isEmpty();
            }
        }
    }

    @Test
    void a_million_digits_are_looked_at_in_one_pass() {
        assertThat(LooksReal.in("1 ".repeat(500_000))).isEmpty();
        assertThat(LooksReal.in("1".repeat(1_000_000))).isEmpty();
        assertThat(LooksReal.in("2025-07-03 ".repeat(100_000) + "4510 123456"))
                .contains(LooksReal.PASSPORT);
    }

    private static int snilsCheck(String number) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (9 - i) * (number.charAt(i) - '0');
        }
        return sum % 101 == 100 ? 0 : sum % 101;
    }

    @Test
    void a_glance_and_a_close_look_agree_on_every_text() {
        String[] parts = {
            "7",
            "12",
            "123",
            "4509",
            "2025-07-03",
            "123456",
            " ",
            "-",
            ".",
            "(",
            ")",
            "№",
            "no. ",
            "номер ",
            "n",
            "T09:00:00Z",
            "|",
            "+7",
            "8",
            "ё",
            "a1b2",
            "\u00A0",
            "\u2013",
            "٣",
            "\t",
            "PV-000731-4",
            "00",
            "0123456789abcdef0",
            ", "
        };
        SplittableRandom random = new SplittableRandom(20260315);
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int part = 1 + random.nextInt(9); part > 0; part--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(LooksReal.in(text.toString()))
                    .as("%s", text)
                    .isEqualTo(LooksReal.closely(text.toString()));
        }
    }
}
