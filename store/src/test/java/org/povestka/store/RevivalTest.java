package org.povestka.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.registry.world.World;
import org.povestka.store.Verification.Result;
import org.povestka.store.world.Replay;
import org.povestka.store.world.Revival;
import org.povestka.store.world.Revival.Kept;
import org.povestka.store.world.WorldParts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A world out of a snapshot is the world that lived, and no other.
class RevivalTest {

    private static final int SEEDS = 4;

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
    void the_world_that_lived_is_its_replay_and_its_snapshot_with_the_rows_after_it(
            Databases database) {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomLife life = RandomLife.of(seed);
            int kept = 1 + life.rows() * seed / SEEDS;
            Place place = database.empty(folder, server);
            written(life, kept, place);
            Revival revived = Revival.of(place);
            assertThat(revived.snapshot()).as("seed " + seed).isEqualTo(Kept.USED);
            assertThat(revived.kept()).as("seed " + seed).isEqualTo(kept);
            assertThat(revived.found()).as("seed " + seed).isEqualTo(Replay.of(place));
            assertThat(revived.found().world()).as("seed " + seed).containsExactly(life.world());
            assertThat(Replay.checked(place).snapshotAgrees())
                    .as("seed " + seed)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the last part is lost       | DELETE FROM snapshots WHERE part = 1",
                "the first part is lost      | DELETE FROM snapshots WHERE part = 0",
                "some bytes were changed     | UPDATE snapshots SET bytes = zeroblob(9)",
                "it is said of another row   | UPDATE snapshots SET number = number - 1",
                "it is written in other ways | UPDATE snapshots SET format = '0'"
            })
    void a_snapshot_that_is_not_as_it_was_written_is_not_used(String why, String change)
            throws SQLException {
        RandomLife life = RandomLife.of(1);
        Place place = Place.of(folder.resolve("world.db").toString());
        written(life, 40, place);
        run(place, change);
        assertThat(Revival.of(place).snapshot()).as(why).isEqualTo(Kept.REFUSED);
        assertThat(Revival.of(place).found().world()).as(why).containsExactly(life.world());
        assertThat(Replay.checked(place).snapshotAgrees()).as(why).isFalse();
        try (Journal journal = Journal.open(place)) {
            journal.keepWorld(WorldParts.of(life.world()));
        }
        assertThat(Revival.of(place).snapshot()).as(why).isEqualTo(Kept.USED);
    }

    @Test
    void a_snapshot_of_another_journal_is_not_used() throws SQLException {
        RandomLife life = RandomLife.of(2);
        Place own = Place.of(folder.resolve("own.db").toString());
        written(life, 40, own);
        written(RandomLife.of(3), 40, Place.of(folder.resolve("other.db").toString()));
        run(
                own,
                "ATTACH '" + folder.resolve("other.db") + "' AS other",
                "DELETE FROM main.snapshots",
                "INSERT INTO main.snapshots SELECT * FROM other.snapshots");
        assertThat(Revival.of(own).snapshot()).isEqualTo(Kept.REFUSED);
        assertThat(Revival.of(own).found().world()).containsExactly(life.world());
        assertThat(Replay.checked(own).snapshotAgrees()).isFalse();
    }

    @Test
    void verify_finds_a_snapshot_that_the_journal_did_not_make() {
        RandomLife life = RandomLife.of(4);
        Place place = Place.of(folder.resolve("world.db").toString());
        try (Journal journal = Journal.open(place)) {
            journal.append(life.lines(0, 40));
            journal.keepWorld(WorldParts.of(life.worldAfter(39)));
        }
        assertThat(Replay.checked(place).found().result()).isInstanceOf(Result.Whole.class);
        assertThat(Replay.checked(place).snapshotAgrees()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "40, 40", "41, 41", "60, 60"})
    void a_row_that_was_changed_is_named_whether_it_lies_before_the_snapshot_or_after(
            long changed, long named) throws SQLException {
        Place place = Place.of(folder.resolve("world.db").toString());
        written(RandomLife.of(5), 40, place);
        run(
                place,
                "DROP TRIGGER journal_keeps_rows",
                "UPDATE journal SET body = body || ' ' WHERE number = " + changed);
        assertThat(Revival.of(place).found().result())
                .isInstanceOfSatisfying(
                        Result.Broken.class,
                        broken -> assertThat(broken.number()).isEqualTo(named));
    }

    @Test
    void rows_that_were_cut_off_or_lost_do_not_hang_together() throws SQLException {
        Place place = Place.of(folder.resolve("world.db").toString());
        RandomLife life = RandomLife.of(6);
        written(life, 40, place);
        String hash = ((Snapshot.Found.Whole) Snapshot.at(place)).snapshot().hash();
        assertThat(Links.hold(place, 40, hash)).isTrue();
        assertThat(Links.hold(place, 41, hash)).isFalse();
        assertThat(Links.hold(place, 40, Chain.START)).isFalse();
        run(place, "DROP TRIGGER journal_loses_no_rows", "DELETE FROM journal WHERE number = 17");
        assertThat(Links.hold(place, 40, hash)).isFalse();
        run(place, "DELETE FROM journal WHERE number > 12");
        assertThat(Links.hold(place, 40, hash)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "9", "40"})
    void bytes_that_are_no_world_are_refused(int length) {
        World world = RandomLife.of(7).world();
        List<byte[]> whole = WorldParts.of(world);
        assertThat(WorldParts.world(whole)).isEqualTo(world);
        byte[] cut = Arrays.copyOf(whole.getFirst(), length);
        assertThatThrownBy(() -> WorldParts.world(List.of(cut, whole.getLast())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// A journal with a snapshot after some of its rows.
    private static void written(RandomLife life, int kept, Place place) {
        try (Journal journal = Journal.open(place)) {
            journal.append(life.lines(0, kept));
            journal.keepWorld(WorldParts.of(life.worldAfter(kept)));
            journal.append(life.lines(kept, life.rows()));
        }
    }

    private static void run(Place place, String... changes) throws SQLException {
        try (Connection connection = place.forWriting();
                Statement statement = connection.createStatement()) {
            for (String change : changes) {
                statement.executeUpdate(change);
            }
        }
    }
}
