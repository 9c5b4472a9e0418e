package org.povestka.server;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Words;
import org.povestka.population.town.Town;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.moment.Hours;
import org.povestka.registry.person.Identifier;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.world.World;
import org.povestka.server.twin.Founding;
import org.povestka.server.twin.Twin;
import org.povestka.store.Copies;
import org.povestka.store.Journal;
import org.povestka.store.Place;
import org.povestka.store.world.Replay;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Feeds by script and by form: handed in, counted, decided, and read by whom they are about.
class FeedsTest {

    /// A batch with one line that names nobody for certain.
    static final String HAND_IN = "{'deed':'hand-in','supplier':'tax','batch':'7',"
            + "'lines':'; tax; invented; 2025-01-01; Somebody'}";

    private static final JsonMapper JSON = new JsonMapper();
    private static final Words WORDS = new Words("intake", Language.RU);

    @TempDir
    private Path folder;

    private Started started;
    private PersonId person;

    @BeforeEach
    void start() {
        started = Started.in(folder);
        person = started.conscript().id();
    }

    @AfterEach
    void stop() {
        started.close();
    }

    @Test
    void a_feed_is_handed_in_counted_and_told_to_the_man() {
        String feed = feed("2025-27", line(identifiers(3), "2025-06-30"), line("", "2025-06-01"));
        assertThat(handIn(feed).statusCode()).isEqualTo(200);
        assertThat(handIn(feed).statusCode()).isEqualTo(200);
        JsonNode told = JSON.readTree(started.get("/api/v1/feeds").body());
        JsonNode batch = told.get("batches").get(0);
        assertThat(batch.properties().stream()
                        .filter(field -> field.getValue().isNumber())
                        .map(field -> field.getKey() + " " + field.getValue()))
                .containsExactly(
                        "times 2",
                        "lines 2",
                        "taken 1",
                        "late 0",
                        "repeated 2",
                        "aside 1",
                        "dropped 0");
        assertThat(told.get("aside").get(0).get("doubt").asString()).isEqualTo("no-identifier");
        for (String room : List.of("record", "portal")) {
            assertThat(text("/" + room + "/" + person))
                    .as(room)
                    .contains("Linden Street", "2025-27");
        }
        assertThat(text("/portal/" + person)).contains(WORDS.say("told"));
    }

    @Test
    void every_flaw_of_every_line_is_said_at_once() {
        String feed = "{\"supplier\":\"weather\",\"batch\":\"a/b\",\"lines\":["
                + "{\"identifiers\":[\"VI-000001-9\"],\"topic\":\"mood\",\"on\":\"soon\"},"
                + "{\"identifiers\":[\"4510 123456\"],\"topic\":\"work\",\"value\":\"x\","
                + "\"on\":\"2025-01-01\",\"colour\":\"red\"}]}";
        HttpResponse<String> answer = handIn(feed);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("flaws").valueStream())
                .extracting(flaw ->
                        flaw.get("field").asString() + " " + flaw.get("problem").asString())
                .containsExactlyInAnyOrder(
                        "supplier no-such-word",
                        "batch no-batch",
                        "lines[1].identifiers no-identifier",
                        "lines[1].topic no-such-word",
                        "lines[1].value missing",
                        "lines[1].on no-day",
                        "lines[2].identifiers looks-real",
                        "lines[2].colour no-such-field");
        assertThat(answer.body()).doesNotContain("4510");
        for (String shape : List.of("", "[]", "{}", "{\"lines\":[7]}", "{\"lines\":{}}")) {
            assertThat(handIn(shape).statusCode()).as(shape).isEqualTo(400);
        }
        assertThat(started.twin().world().intake().batches()).isEmpty();
    }

    @Test
    void a_feed_of_another_role_is_forbidden_and_one_with_a_name_is_taken_once() {
        String feed = feed("1", line(identifiers(2), "2025-06-30"));
        assertThat(started.post("/api/v1/feeds", feed, "Povestka-Role", "clerk").statusCode())
                .isEqualTo(403);
        for (int turn = 0; turn < 2; turn++) {
            assertThat(started.post("/api/v1/feeds", feed, "Idempotency-Key", "one")
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(started.twin().world().intake().last(9).getFirst().times()).isEqualTo(1);
        assertThat(started.get("/intake", "Cookie", "role=clerk").statusCode()).isEqualTo(403);
    }

    @Test
    void the_operator_hands_in_and_decides_by_form() {
        String written = identifiers(1) + "; address; 4 Linden Street; 2025-06-30; Somebody;\n\n"
                + identifiers(2) + ";address;5 Linden Street;2025-06-29\n";
        post(Map.of("deed", "hand-in", "supplier", "interior", "batch", "9", "lines", written));
        assertThat(text("/intake"))
                .contains(
                        WORDS.say("aside.why.one-identifier"), "4 Linden Street", person.digits());
        post(Map.of(
                "deed",
                "assign-line",
                "supplier",
                "interior",
                "batch",
                "9",
                "line",
                "1",
                "person",
                person.toString()));
        assertThat(text("/intake")).contains(WORDS.say("aside.nothing"));
        assertThat(text("/record/" + person)).contains("4 Linden Street", WORDS.say("past"));
        assertThat(started.deed("{'deed':'drop-line','supplier':'interior','batch':'9','line':'1'}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_new_town_tells_its_regions_of_the_enrolment_day_after_day() {
        started.close();
        Founding founding = Founding.usual(new Town(1, 60), Settings.USUAL);
        Path other = folder.resolve("waves.db");
        try (Twin twin = Twin.open(Place.of(other.toString()), founding)) {
            List<Integer> told = new ArrayList<>();
            for (int day = 0; day < 4; day++) {
                Instant next = Hours.after(twin.world().now(), 24);
                twin.does(Role.TRAINER, new Deed.MoveClock(next)).join();
                told.add((int) twin.world().people().values().stream()
                        .filter(dossier ->
                                dossier.all(Happening.Notified.class).findAny().isPresent())
                        .map(dossier -> dossier.profile().region())
                        .distinct()
                        .count());
            }
            assertThat(told).containsExactly(2, 4, 6, 6);
        }
        started = Started.in(folder);
        assertThat(text("/intake")).contains(WORDS.say("waves.at-once"));
    }

    @Test
    void a_town_with_feeds_that_is_opened_again_or_copied_is_the_town_that_was_left() {
        handIn(feed("1", line(identifiers(2), "2025-06-30"), line("", "2025-06-30")));
        World left = started.twin().world();
        assertThat(left.intake().waiting()).hasSize(1);
        started.close();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        Copies.write(Place.of(folder.resolve("world.db").toString()), rows);
        Place copy = Place.of(folder.resolve("copy.db").toString());
        try (Journal journal = Journal.open(copy)) {
            Copies.read(new ByteArrayInputStream(rows.toByteArray()), journal);
        }
        assertThat(Replay.of(copy).world()).contains(left);
        started = Started.in(folder);
        assertThat(started.twin().world()).isEqualTo(left);
    }

    private HttpResponse<String> handIn(String feed) {
        return started.post("/api/v1/feeds", feed, "Povestka-Role", "operator");
    }

    private void post(Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        URI at = started.at("/intake");
        HttpResponse<String> answer = started.post(
                "/deeds",
                form + "&back=" + at.getPath(),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                "role=operator");
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("said=done");
    }

    private String text(String path) {
        HttpResponse<String> answer = started.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static String feed(String batch, String... lines) {
        return "{\"supplier\":\"interior\",\"batch\":\"" + batch + "\",\"lines\":["
                + String.join(",", lines) + "]}";
    }

    private static String line(String identifiers, String day) {
        return "{\"identifiers\":\"" + identifiers
                + "\",\"topic\":\"address\",\"value\":\"4 Linden Street\",\"on\":\"" + day
                + "\",\"name\":\"Somebody\"}";
    }

    private String identifiers(int most) {
        return List.of(Identifier.Kind.values()).stream()
                .limit(most)
                .map(kind -> new Identifier(kind, person).toString())
                .collect(Collectors.joining(" "));
    }
}
