package org.povestka.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.population.town.Town;
import org.povestka.registry.happening.Settings;
import org.povestka.server.twin.Founding;
import org.povestka.server.twin.Twin;
import org.povestka.store.Journal;
import org.povestka.store.Place;
import org.povestka.store.Snapshot;

import static org.assertj.core.api.Assertions.assertThat;

/// The process of a large town, as it starts beside a damaged snapshot and as it is told to end.
class RestartTest {

    /// So many that their journal is kept for the next start only after a morning of notices.
    private static final int PEOPLE = 6_000;

    private static final Pattern ADDRESS = Pattern.compile("http:[^ ]+/");

    @TempDir
    private Path folder;

    @Test
    void a_damaged_snapshot_is_told_and_a_process_told_to_end_leaves_a_whole_one()
            throws IOException, InterruptedException, SQLException {
        Path file = folder.resolve("town.db");
        Place place = Place.of(file.toString());
        Town town = new Town(1, PEOPLE);
        Twin.open(place, new Founding(Founding.USUAL_START, Settings.USUAL, town))
                .close();
        try (Journal journal = Journal.open(place)) {
            journal.keepWorld(List.of(new byte[] {0, 0}));
        }
        long founded = rows(place);
        Process process = new ProcessBuilder(command(file)).start();
        try (BufferedReader said = process.errorReader()) {
            assertThat(said.readLine()).contains("the snapshot beside the journal is damaged");
            Matcher address = ADDRESS.matcher(said.readLine());
            assertThat(address.find()).isTrue();
            assertThat(moved(address.group())).isEqualTo(200);
            process.destroy();
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        assertThat(rows(place)).isGreaterThan(founded);
        assertThat(kept(place)).isEqualTo(rows(place));
    }

    /// Lets a day pass, on which everybody with an account gets a notice.
    private static int moved(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(address).resolve("/api/v1/deeds"))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            "{\"deed\":\"move-clock\",\"hours\":\"24\"}"))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static List<String> command(Path file) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Main.class.getName());
        command.addAll(List.of("serve", "--lang", "en", "--port", "0", "--db", file.toString()));
        return command;
    }

    /// The row after which the snapshot was taken.
    private static long kept(Place place) {
        Snapshot.Found found = Snapshot.at(place);
        assertThat(found).isInstanceOf(Snapshot.Found.Whole.class);
        return ((Snapshot.Found.Whole) found).snapshot().number();
    }

    private static long rows(Place place) throws SQLException {
        try (Connection connection = place.forReading();
                Statement statement = connection.createStatement();
                ResultSet last = statement.executeQuery("SELECT MAX(number) FROM journal")) {
            return last.getLong(1);
        }
    }
}
