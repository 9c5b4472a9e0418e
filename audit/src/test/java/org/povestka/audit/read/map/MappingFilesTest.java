package org.povestka.audit.read.map;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.Status;
import org.povestka.audit.log.What;
import org.povestka.audit.read.Logs;
import org.povestka.audit.read.Suggestion;
import org.povestka.law.history.Measure;
import org.povestka.law.time.Day;
import org.povestka.papers.Language;
import org.povestka.papers.flaw.FlawWords;

import static org.assertj.core.api.Assertions.assertThat;

class MappingFilesTest {

    private static final String FOREIGN = """
            Лицо;Дата;Внесено;Событие;Ограничение;Примечание
            л-2;03.07.2025;03.07.2025 23:30;Повестка размещена;;а
            л-2;04.07.2025;04.07.2025 9:05;Вход в кабинет;;б
            л-2;05.07.2025;05.07.2025 10:00;Ограничение введено;Запрет на выезд;в
            """;

    private static final String MAPPING = """
            columns: {case: Лицо, on: Дата, recorded: Внесено, what: [Событие, Тип], measure: Ограничение}
            words:
              what:
                opened: [Повестка размещена]
                measure-imposed: Ограничение введено
                ignore: [Вход в кабинет]
              measure: {exit-ban: Запрет на выезд}
            constants: {category: reservist, hand: automatic}
            ignore: [Примечание]
            days: dd.mm.yyyy
            offset: "+03:00"
            objects: {person: Person, summons: Paper}
            """;

    @TempDir
    private Path folder;

    @Test
    void a_foreign_log_is_read_as_its_mapping_says() {
        List<Entry> entries =
                Logs.entries(FOREIGN.getBytes(StandardCharsets.UTF_8), mapping(MAPPING));

        assertThat(entries)
                .extracting(Entry::what)
                .containsExactly(What.OPENED, What.MEASURE_IMPOSED);
        assertThat(Day.date(entries.get(0).when().on())).isEqualTo(LocalDate.of(2025, 7, 3));
        assertThat(Instant.ofEpochSecond(entries.get(0).when().recorded()))
                .isEqualTo(Instant.parse("2025-07-03T20:30:00Z"));
        assertThat(entries.get(1).particulars().measures()).containsExactly(Measure.EXIT_BAN);
        assertThat(entries.get(1).extra().person().status()).isEqualTo(Status.RESERVIST);
        assertThat(mapping(MAPPING).objects()).isEqualTo(new Mapping.Objects("Person", "Paper"));
    }

    @Test
    void one_foreign_column_may_be_two_of_ours_and_its_day_is_where_the_log_was_kept() {
        Mapping mapping = mapping("{columns: {on: time, recorded: time}, offset: '+03:00'}");
        String text = "case,time,what\np1,2025-07-03T22:30:00Z,opened\n";

        Entry entry =
                Logs.entries(text.getBytes(StandardCharsets.UTF_8), mapping).getFirst();

        assertThat(Day.date(entry.when().on())).isEqualTo(LocalDate.of(2025, 7, 4));
        assertThat(Instant.ofEpochSecond(entry.when().recorded()))
                .isEqualTo(Instant.parse("2025-07-03T22:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{columns: {wat: x}} | map.yaml:1:12: unknown key wat: expected what",
                "{words: {what: {plaecd: x}}} | map.yaml:1:17: unknown key plaecd: expected placed",
                "{days: dd.mm.yy} | map.yaml:1:8: not a pattern of days: dd.mm.yy: expected",
                "{offset: 3} | map.yaml:1:10: not an offset from UTC: 3: expected",
                "{constants: {category: man}} | map.yaml:1:24: category: no such word here: man",
                "{words: {what: {opened: [x], placed: [x]}}} | map.yaml:1:26: this key stands on line 1",
                "{ignore: [[x]]} | map.yaml:1:11: ignore: expected one plain value: […]"
            })
    void every_flaw_of_a_mapping_has_a_place(String yaml, String message) {
        MappingFile read = read(yaml);

        assertThat(read).isInstanceOf(MappingFile.Flawed.class);
        assertThat(FlawWords.of(Language.EN).messages(((MappingFile.Flawed) read).flaws()))
                .startsWith(message);
    }

    @Test
    void a_draft_of_a_foreign_log_is_a_mapping_that_reads_it() throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), FOREIGN);
        String yaml = ((Suggestion.Drafted) Suggestion.of(log)).yaml();

        assertThat(yaml).isEqualTo("""
                # A draft: look at every line, and above all at those that end with # ?
                columns:
                  case: Лицо
                  on: Дата
                  what: Событие
                  recorded: Внесено
                  measure: Ограничение
                words:
                  what:
                    ignore:
                      - Вход в кабинет  # ?
                    measure-imposed:
                      - Ограничение введено
                    placed:
                      - Повестка размещена
                  measure:
                    exit-ban:
                      - Запрет на выезд
                ignore:
                  - Примечание  # ?
                days: dd.mm.yyyy
                offset: "+03:00"  # ?
                """);
        assertThat(Logs.messages(
                        Logs.found(FOREIGN.getBytes(StandardCharsets.UTF_8), mapping(yaml))))
                .isEqualTo("-:2:1: placed says nothing without appear: expected a value\n");
    }

    @Test
    void no_draft_is_made_of_a_log_of_real_people() throws IOException {
        Path log = Files.writeString(
                folder.resolve("log.csv"), "Лицо;Событие\nИванов Иван Иванович;Явился\n");

        assertThat(Suggestion.of(log)).isInstanceOf(Suggestion.Refused.class);
    }

    private static MappingFile read(String yaml) {
        return MappingFiles.read(
                "map.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Mapping mapping(String yaml) {
        return switch (read(yaml)) {
            case MappingFile.Mapped mapped -> mapped.mapping();
            case MappingFile.Flawed flawed ->
                throw new AssertionError(flawed.flaws().toString());
        };
    }
}
