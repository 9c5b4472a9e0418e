package org.povestka.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.store.Verification.Kind;
import org.povestka.store.Verification.Result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JournalTest {

    private static Postgres server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        server = Postgres.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_appended_is_there_when_the_journal_is_opened_again(Databases database) {
        Place place = filled(database, 3);
        try (Journal journal = Journal.open(place)) {
            assertThat(journal.size()).isEqualTo(3);
            journal.append(Lines.numbered(4, 5));
        }
        assertThat(rows(place)).extracting(Entry::line).isEqualTo(Lines.numbered(1, 5));
        assertThat(Verification.of(place, entry -> {}))
                .isInstanceOfSatisfying(
                        Result.Whole.class, whole -> assertThat(whole.rows()).isEqualTo(5));
    }

    @Test
    void both_databases_hold_the_same_hashes() {
        assertThat(rows(filled(Databases.SQLITE, 70)))
                .isEqualTo(rows(filled(Databases.POSTGRESQL, 70)));
    }

    @Test
    void the_first_row_hangs_on_the_start_by_a_hash_that_never_changes() {
        assertThat(Chain.link(Chain.START, 1, Lines.numbered(1)).hash())
                .isEqualTo("a7959e62c4c27a58e50bad449750dbac394d2ed8d9860cab23a5e2d3827c5a0f");
    }

    @ParameterizedTest
    @EnumSource
    void a_journal_has_one_writer_at_a_time(Databases database) {
        Place place = database.empty(folder, server);
        try (Journal journal = Journal.open(place)) {
            assertThat(journal.size()).isZero();
            assertThatThrownBy(() -> Journal.open(place)).isInstanceOf(JournalInUse.class);
        }
        Journal.open(place).close();
    }

    @ParameterizedTest
    @EnumSource
    void the_database_itself_refuses_to_change_or_drop_a_row(Databases database) {
        Place place = filled(database, 3);
        assertThatThrownBy(() -> execute(place, "UPDATE journal SET body = '{}' WHERE number = 2"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> execute(place, "DELETE FROM journal"))
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @CsvSource({
        "SQLITE, UPDATE journal SET body = '{}' WHERE number = 7, 7, CHANGED",
        "SQLITE, UPDATE journal SET at = '2025-07-04T00:00:00Z' WHERE number = 1, 1, CHANGED",
        "SQLITE, UPDATE journal SET at = 'yesterday' WHERE number = 2, 2, UNREADABLE",
        "SQLITE, DELETE FROM journal WHERE number = 9, 9, MISSING",
        "SQLITE, DELETE FROM journal WHERE number = 1, 1, MISSING",
        "POSTGRESQL, UPDATE journal SET kind = 'lifted' WHERE number = 20, 20, CHANGED",
        "POSTGRESQL, UPDATE journal SET hash = '00' WHERE number = 4, 4, CHANGED",
        "POSTGRESQL, DELETE FROM journal WHERE number BETWEEN 3 AND 5, 3, MISSING"
    })
    void the_first_break_is_named(Databases database, String harm, long row, Kind kind)
            throws SQLException {
        Place place = filled(database, 20);
        execute(place, unguarded(database));
        execute(place, harm);
        assertThat(Verification.of(place, entry -> {}))
                .isInstanceOfSatisfying(Result.Broken.class, broken -> {
                    assertThat(broken.number()).isEqualTo(row);
                    assertThat(broken.kind()).isEqualTo(kind);
                });
    }

    @ParameterizedTest
    @EnumSource
    void a_row_that_cannot_have_happened_is_a_break(Databases database) {
        Place place = filled(database, 5);
        Result result = Verification.of(place, entry -> {
            if (entry.number() == 4) {
                throw new IllegalArgumentException("nobody was summoned");
            }
        });
        assertThat(result)
                .isEqualTo(new Result.Broken(4, Kind.IMPOSSIBLE, "", "nobody was summoned"));
    }

    @ParameterizedTest
    @EnumSource
    void a_world_copied_out_and_in_has_the_same_rows(Databases database) {
        Place place = filled(database, 1_234);
        byte[] copy = copy(place);
        Place other = Databases.SQLITE.empty(folder, server);
        try (Journal journal = Journal.open(other)) {
            Copies.read(new ByteArrayInputStream(copy), journal);
        }
        assertThat(rows(other)).isEqualTo(rows(place));
    }

    @Test
    void a_copy_that_was_changed_is_refused_at_its_line() {
        String copy = new String(copy(filled(Databases.SQLITE, 9)), StandardCharsets.UTF_8)
                .replace("\\\"n\\\":\\\"6\\\"", "\\\"n\\\":\\\"16\\\"");
        try (Journal journal = Journal.open(Databases.SQLITE.empty(folder, server))) {
            assertThatThrownBy(() -> Copies.read(
                            new ByteArrayInputStream(copy.getBytes(StandardCharsets.UTF_8)),
                            journal))
                    .isInstanceOf(UnreadableRow.class)
                    .hasMessageStartingWith("row 6: hash:");
            assertThat(journal.size()).isZero();
            journal.append(Lines.numbered(1, 2));
            assertThat(rows(journal.place())).hasSize(2);
        }
    }

    @Test
    void a_copy_is_verified_as_its_journal_is() {
        byte[] copy = copy(filled(Databases.SQLITE, 9));
        assertThat(Verification.of(new ByteArrayInputStream(copy), entry -> {}))
                .isInstanceOfSatisfying(
                        Result.Whole.class, whole -> assertThat(whole.rows()).isEqualTo(9));
        byte[] torn = Arrays.copyOf(copy, copy.length - 20);
        assertThat(Verification.of(new ByteArrayInputStream(torn), entry -> {}))
                .isInstanceOfSatisfying(Result.Broken.class, broken -> {
                    assertThat(broken.number()).isEqualTo(9);
                    assertThat(broken.kind()).isEqualTo(Kind.UNREADABLE);
                });
    }

    @ParameterizedTest
    @EnumSource
    void what_was_named_is_kept_with_the_rows_it_wrote(Databases database) {
        Place place = database.empty(folder, server);
        Written written = new Written();
        try (Scribe scribe = Scribe.of(Journal.open(place))) {
            scribe.add(written.turn(Lines.numbered(1)));
            scribe.add(written.turn(Lines.numbered(2), new Once("two", "digest")));
            scribe.add(written.turn(Lines.numbered(3), new Once("three", "other")));
        }
        try (Journal journal = Journal.open(place)) {
            assertThat(journal.receipts())
                    .containsExactlyInAnyOrder(
                            new Receipt("two", "digest", 1, 2),
                            new Receipt("three", "other", 2, 3));
        }
    }

    @Test
    void a_number_that_could_be_a_real_persons_is_refused() {
        assertThatThrownBy(
                        () -> new Line(Instant.EPOCH, "supplied", "{\"passport\":\"4510 123456\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PASSPORT");
    }

    @ParameterizedTest
    @EnumSource
    void turns_that_wait_together_are_committed_in_order(Databases database) {
        Place place = database.empty(folder, server);
        Written written = new Written();
        try (Scribe scribe = Scribe.of(Journal.open(place))) {
            Lines.numbered(1, 3_000).forEach(line -> scribe.add(written.turn(line)));
        }
        assertThat(written.rows).extracting(Entry::line).isEqualTo(Lines.numbered(1, 3_000));
        assertThat(rows(place)).isEqualTo(written.rows);
    }

    private Place filled(Databases database, int rows) {
        Place place = database.empty(folder, server);
        try (Journal journal = Journal.open(place)) {
            journal.append(Lines.numbered(1, rows));
        }
        return place;
    }

    private static List<Entry> rows(Place place) {
        List<Entry> rows = new ArrayList<>();
        try (Reading reading = Reading.open(place)) {
            reading.each(0, rows::add);
        }
        return rows;
    }

    private static byte[] copy(Place place) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Copies.write(place, out);
        return out.toByteArray();
    }

    private static String unguarded(Databases database) {
        return switch (database) {
            case SQLITE -> "DROP TRIGGER journal_keeps_rows; DROP TRIGGER journal_loses_no_rows;";
            case POSTGRESQL -> "ALTER TABLE journal DISABLE TRIGGER ALL";
        };
    }

    private static void execute(Place place, String sql) throws SQLException {
        try (Connection connection = place.forWriting();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /// What was said to be on disk, in order.
    private static final class Written {
        private final List<Entry> rows = new ArrayList<>();

        private Scribe.Turn turn(Line line, Once... once) {
            return new Scribe.Turn() {
                @Override
                public Optional<Once> once() {
                    return Arrays.stream(once).findFirst();
                }

                @Override
                public List<Line> lines() {
                    return List.of(line);
                }

                @Override
                public void written(List<Entry> entries) {
                    rows.addAll(entries);
                }

                @Override
                public void failed(RuntimeException failure) {
                    throw failure;
                }
            };
        }
    }
}
