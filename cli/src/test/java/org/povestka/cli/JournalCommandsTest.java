package org.povestka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povestka.cli.Typed.Result;
import org.povestka.population.town.Town;
import org.povestka.registry.happening.Settings;
import org.povestka.server.twin.Founding;
import org.povestka.server.twin.Twin;
import org.povestka.store.Journal;
import org.povestka.store.Place;
import org.povestka.store.world.Replay;

import static org.assertj.core.api.Assertions.assertThat;

/// `verify`, `export` and `import`, and what `serve` refuses before it opens anything.
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

    @Test
    void a_snapshot_that_differs_from_its_journal_is_a_finding() {
        Path journal = journal();
        try (Journal open = Journal.open(Place.of(journal.toString()))) {
            open.keepWorld(List.of(new byte[] {0, 0}));
        }
        Result english = Typed.IN_ENGLISH.run("verify", journal.toString());
        assertThat(english.code()).isEqualTo(1);
        assertThat(english.out())
                .contains("The journal is whole.")
                .contains("The snapshot beside the journal is damaged or differs");
        assertThat(Typed.IN_RUSSIAN.run("verify", journal.toString()).out())
                .contains("Снимок города рядом с журналом повреждён или расходится");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export missing.db           | JOURNAL: there is no journal here: missing.db",
                "import missing.jsonl        | COPY: there is no such file: missing.jsonl",
                "import pom.xml --db jdbc:h2 | --db: no such database is used here",
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

    @Test
    void a_town_copied_out_and_in_is_the_same_town() throws IOException {
        Path copy = folder.resolve("town.jsonl");
        Path other = folder.resolve("other.db");
        Result out = Typed.IN_ENGLISH.run("export", journal().toString(), "--out", copy.toString());
        assertThat(out.code()).isZero();
        assertThat(Typed.IN_ENGLISH.run("export", journal().toString()).out())
                .isEqualTo(Files.readString(copy));
        Result in = Typed.IN_ENGLISH.run("import", copy.toString(), "--db", other.toString());
        assertThat(in.err()).contains("other.db. Rows: 31, last hash ");
        assertThat(in.code()).isZero();
        assertThat(Replay.of(Place.of(other.toString())))
                .isEqualTo(Replay.of(Place.of(journal().toString())));
        Result again = Typed.IN_RUSSIAN.run("import", copy.toString(), "--db", other.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).startsWith("--db: в этом журнале уже есть город;");
    }

    @Test
    void a_copy_that_was_changed_cut_off_or_holds_nothing_is_refused_and_nothing_is_written()
            throws IOException {
        Path copy = folder.resolve("town.jsonl");
        Typed.IN_ENGLISH.run("export", journal().toString(), "--out", copy.toString());
        String whole = Files.readString(copy);
        refused(
                whole.replaceFirst("born[^,]*,", "born\\\\\":\\\\\"1990-01-01\\\\\","),
                "was changed.");
        refused(whole.substring(0, whole.length() - 30), "Row 31: cannot be read. ");
        refused(whole.substring(whole.indexOf('\n') + 1), "Row 1: is not there");
        refused("", "there is no town in this copy");
        refused("<project/>", "Row 1: cannot be read. ");
    }

    private void refused(String copy, String said) throws IOException {
        Path changed = folder.resolve("changed.jsonl");
        Path other = folder.resolve("other.db");
        Files.writeString(changed, copy);
        Result result =
                Typed.IN_ENGLISH.run("import", changed.toString(), "--db", other.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).startsWith("COPY: ").contains(said);
        assertThat(other).doesNotExist();
    }

    @Test
    void no_copy_is_made_of_a_damaged_journal() throws SQLException {
        Path copy = folder.resolve("town.jsonl");
        change(journal());
        Result result =
                Typed.IN_ENGLISH.run("export", journal().toString(), "--out", copy.toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("no copy is made of it").contains("Row 5: was changed.");
        assertThat(copy).doesNotExist();
    }

    @Test
    void the_log_of_a_town_is_one_that_audit_reads() throws IOException {
        Path log = folder.resolve("log.csv");
        String[] typed = {"export", journal().toString(), "--format", "csv", "--out", log.toString()
        };
        assertThat(Typed.IN_ENGLISH.run(typed).code()).isZero();
        assertThat(Files.readAllLines(log)).hasSize(11);
        assertThat(Typed.IN_ENGLISH.run("audit", log.toString()).code()).isZero();
        assertThat(Typed.IN_ENGLISH
                        .run("export", journal().toString(), "--format", "pdf")
                        .err())
                .startsWith("--format: ")
                .contains("jsonl, csv");
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
