package org.povestka.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.cli.Typed.Result;
import org.povestka.population.town.Town;
import org.povestka.registry.happening.Settings;
import org.povestka.server.twin.Founding;
import org.povestka.server.twin.Twin;
import org.povestka.store.Place;

import static org.assertj.core.api.Assertions.assertThat;

/// `verify`, and what `serve` refuses before it opens anything.
class JournalCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void a_whole_journal_is_told_with_its_rows_and_last_hash() {
        Result result = Typed.IN_ENGLISH.run("verify", journal().toString());
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("The journal is whole. Rows: 31, last hash ");
        assertThat(Typed.IN_RUSSIAN.run("verify", journal().toString()).out())
                .startsWith("Журнал цел. Строк: 31, последний отпечаток ");
    }

    @Test
    void a_changed_row_is_named_and_the_town_is_not_opened() throws SQLException {
        Path journal = journal();
        change(journal);
        Result verified = Typed.IN_ENGLISH.run("verify", journal.toString());
        assertThat(verified.code()).isEqualTo(1);
        assertThat(verified.out()).startsWith("Row 5: was changed. Its hash should be ");
        Result served = Typed.IN_ENGLISH.run("serve", "--port", "0", "--db", journal.toString());
        assertThat(served.code()).isEqualTo(3);
        assertThat(served.err())
                .contains("the journal is damaged and no town can be opened from it")
                .contains("Row 5: was changed.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "verify                      | verify: JOURNAL is not given: a file or the address",
                "verify missing.db           | JOURNAL: there is no journal here: missing.db",
                "verify jdbc:h2:mem          | JOURNAL: no such database is used here",
                "serve --port 70000          | --port: not a whole number from 0 … 65535: 70000",
                "serve --db jdbc:h2:mem      | --db: no such database is used here",
                "serve --people 0            | --people: not a whole number from 1 … 999999: 0"
            })
    void a_wrong_word_is_said_and_nothing_is_opened(String typed, String said) {
        Result result = Typed.IN_ENGLISH.run(typed.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith(said);
        assertThat(Path.of("missing.db")).doesNotExist();
    }

    private Path journal() {
        Path file = folder.resolve("town.db");
        if (!Files.exists(file)) {
            Founding founding = new Founding(Founding.USUAL_START, Settings.USUAL, new Town(1, 10));
            Twin.open(Place.of(file.toString()), founding).close();
        }
        return file;
    }

    private static void change(Path journal) throws SQLException {
        try (Connection connection = Place.of(journal.toString()).forWriting();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER journal_keeps_rows");
            statement.executeUpdate("UPDATE journal SET body = '{}' WHERE number = 5");
        }
    }
}
