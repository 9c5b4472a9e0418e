package org.povestka.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povestka.store.Verification.Result;

import static org.assertj.core.api.Assertions.assertThat;

/// A process killed while it writes loses nothing of what it said is on disk.
class KillTest {

    private static final int KILLS = 3;
    private static final int MOST_ROWS_BEFORE_A_KILL = 3_000;

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
    void killed_three_times_while_it_writes_it_loses_nothing_acknowledged(Databases database)
            throws IOException {
        Place place = database.empty(folder, server);
        Random rows = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            long acknowledged =
                    writtenUntilKilled(place, 1 + rows.nextInt(MOST_ROWS_BEFORE_A_KILL));
            assertThat(whole(place)).isGreaterThanOrEqualTo(acknowledged);
            assertThat(fits(Snapshot.at(place), place)).isTrue();
        }
    }

    @Test
    void a_server_that_loses_power_loses_nothing_acknowledged() {
        Place place = server.database();
        Journal journal = Journal.open(place);
        journal.append(Lines.numbered(1, 500));
        server.crash();
        assertThat(whole(place)).isEqualTo(500);
        try (Journal again = Journal.open(place)) {
            again.append(Lines.numbered(501, 502));
        }
        assertThat(whole(place)).isEqualTo(502);
    }

    /// Lets another process write, kills it after so many acknowledged rows, and tells the
    /// last that it acknowledged.
    private static long writtenUntilKilled(Place place, int rows) throws IOException {
        Process process = new ProcessBuilder(command(place))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long last = 0;
        try (BufferedReader said = process.inputReader()) {
            for (int row = 0; row < rows; row++) {
                last = Long.parseLong(said.readLine());
            }
            process.toHandle().destroyForcibly();
            String more = said.readLine();
            while (more != null && !more.isEmpty()) {
                last = Math.max(last, whole(more));
                more = said.readLine();
            }
        }
        return last;
    }

    /// The number of a line; the last one may be torn, and then says less than is on disk.
    private static long whole(String line) {
        return Long.parseLong(line);
    }

    private static List<String> command(Place place) {
        String url = switch (place) {
            case Place.SqliteFile(Path file) -> file.toString();
            case Place.PostgresServer(String address) -> address;
        };
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Load.class.getName());
        command.add(url);
        return command;
    }

    /// A snapshot is there whole, or not at all.
    private static boolean fits(Snapshot.Found found, Place place) {
        return switch (found) {
            case Snapshot.Found.None none -> true;
            case Snapshot.Found.Useless useless -> false;
            case Snapshot.Found.Whole(Snapshot snapshot) ->
                Links.hold(place, snapshot.number(), snapshot.hash());
        };
    }

    private static long whole(Place place) {
        Result result = Verification.of(place, entry -> {});
        assertThat(result).isInstanceOf(Result.Whole.class);
        return ((Result.Whole) result).rows();
    }
}
