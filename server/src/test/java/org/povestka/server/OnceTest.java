package org.povestka.server;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// A deed that its asker named is done once, however often it is asked for.
class OnceTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String KEY = "Idempotency-Key";
    private static final String HOUR = "{'deed':'move-clock','hours':'1'}";

    @TempDir
    private Path folder;

    private Started started;

    @BeforeEach
    void start() {
        started = Started.in(folder);
    }

    @AfterEach
    void stop() {
        started.close();
    }

    @Test
    void the_same_deed_under_the_same_name_is_done_once_and_answered_alike() {
        HttpResponse<String> first = started.deed(HOUR, KEY, "an-hour");
        String after = now();
        HttpResponse<String> again = started.deed(HOUR, KEY, "an-hour");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(now()).isEqualTo(after);
        assertThat(started.deed(HOUR, KEY, "another-hour").statusCode()).isEqualTo(200);
        assertThat(now()).isGreaterThan(after);
    }

    @Test
    void a_name_is_known_when_the_town_is_opened_again() {
        String first = started.deed(HOUR, KEY, "an-hour").body();
        String after = now();
        started.close();
        started = Started.in(folder);
        assertThat(started.deed(HOUR, KEY, "an-hour").body()).isEqualTo(first);
        assertThat(now()).isEqualTo(after);
    }

    @Test
    void a_name_that_stands_for_another_deed_or_another_role_is_refused() {
        started.deed(HOUR, KEY, "an-hour");
        String after = now();
        HttpResponse<String> two =
                started.deed("{'deed':'move-clock','hours':'2'}", KEY, "an-hour");
        assertThat(two.statusCode()).isEqualTo(422);
        assertThat(problem(two)).isEqualTo("key-of-another");
        assertThat(started.deed(HOUR, KEY, "an-hour", "Povestka-Role", "judge").statusCode())
                .isEqualTo(422);
        assertThat(now()).isEqualTo(after);
    }

    @Test
    void a_deed_that_was_refused_leaves_its_name_free() {
        String back = "{'deed':'move-clock','to':'2025-06-30'}";
        assertThat(started.deed(back, KEY, "a-name").statusCode()).isEqualTo(409);
        assertThat(started.deed(back, KEY, "a-name").statusCode()).isEqualTo(409);
        assertThat(started.deed(HOUR, KEY, "a-name").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", ""})
    void a_name_that_is_none_is_a_problem(String name) {
        HttpResponse<String> answer = started.deed(HOUR, KEY, name);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body())
                        .get("flaws")
                        .get(0)
                        .get("problem")
                        .asString())
                .isEqualTo("no-key");
    }

    @Test
    void whatever_is_wrong_is_told_to_a_program_as_a_problem() {
        String megabyte = "{\"deed\":\"" + "x".repeat(1 << 20) + "\"}";
        for (HttpResponse<String> answer : List.of(
                started.get("/api/v1/nothing"),
                started.get("/api/v1/people/PV-999999-6"),
                started.get("/api/v1/people/..%2F..%2Fetc%2Fpasswd"),
                started.post("/api/v1/deeds", megabyte),
                started.deed(HOUR, "Origin", "http://example.org"))) {
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .as(answer.uri().getPath())
                    .startsWith("application/problem+json");
            JsonNode problem = JSON.readTree(answer.body());
            assertThat(problem.get("status").asInt()).isEqualTo(answer.statusCode());
            assertThat(answer.statusCode()).isBetween(400, 499);
        }
    }

    private String now() {
        return JSON.readTree(started.get("/api/v1/world").body()).get("now").asString();
    }

    private static String problem(HttpResponse<String> response) {
        return JSON.readTree(response.body()).get("title").asString();
    }
}
