package org.povestka.server;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.registry.deed.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// What is there for programs: the description, the answer to a case, the counts.
class ApiTest {

    private static final JsonMapper JSON = new JsonMapper();

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
    void a_case_is_answered_as_on_the_command_line_and_kept_nowhere() {
        String world = started.get("/api/v1/world").body();
        HttpResponse<String> answer =
                started.post("/api/v1/explain", """
                person: {category: conscript, account: false}
                events: [{on: 2026-03-03, what: placed, appear: 2026-03-20}]
                ask: [2026-03-10]
                """, "Content-Type", "application/yaml");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode told = JSON.readTree(answer.body());
        assertThat(told.get("lawCheckedTo").asString()).isEqualTo("2026-03-15");
        assertThat(told.get("days").get(0).get("exitBan").asString()).isEqualTo("yes");
        assertThat(told.get("days").get(0).get("served").asString()).isEqualTo("contested");
        assertThat(started.get("/api/v1/world").body()).isEqualTo(world);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/jsonl",
                "application/x-ndjson; charset=utf-8",
                "Application/JSONL ;charset=utf-8"
            })
    void one_case_a_line_is_answered_line_by_line_each_as_it_is_answered_alone(String type) {
        List<String> cases = new ArrayList<>();
        for (int day = 1; day <= 28; day++) {
            cases.add("{\"person\":{\"category\":\"conscript\",\"account\":" + (day % 2 == 0)
                    + "},\"events\":[{\"on\":\"2026-02-%02d\",\"what\":\"placed\",".formatted(day)
                    + "\"appear\":\"2026-03-20\"}],\"ask\":[\"2026-03-10\"]}");
        }
        HttpResponse<String> answer = started.post(
                "/api/v1/explain", String.join("\n", cases) + "\n\n", "Content-Type", type);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo(type.replaceFirst(" *;.*", "").toLowerCase(Locale.ROOT));
        List<String> alone = cases.stream()
                .map(one -> started.post("/api/v1/explain", one).body().strip())
                .toList();
        assertThat(answer.body().lines().toList()).isEqualTo(alone).hasSize(28);
    }

    @Test
    void of_many_cases_every_flaw_is_told_with_its_line_and_none_is_answered() {
        HttpResponse<String> answer =
                started.post("/api/v1/explain", """
                {"person":{"category":"conscript"},"events":[]}
                {"person":{"category":"conskript"},"events":[]}

                {"person":{"category":"conscript"},"events":[{"on":"2026-02-30","what":"placed"}]}
                """, "Content-Type", "application/jsonl");
        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode flaws = JSON.readTree(answer.body()).get("flaws");
        assertThat(flaws.valueStream().map(flaw -> flaw.get("field").asString()))
                .contains("2:23", "4:52");
        assertThat(answer.body()).doesNotContain("lawCheckedTo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/jsonlines", "application/json; of=application/jsonl"})
    void under_another_name_it_is_one_case(String type) {
        String one = "{\"person\":{\"category\":\"conscript\"},\"events\":[],"
                + "\"ask\":[\"2026-03-10\"]}\n";
        assertThat(started.post("/api/v1/explain", one, "Content-Type", type).statusCode())
                .isEqualTo(200);
        assertThat(started.post("/api/v1/explain", one + one, "Content-Type", type)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void lines_without_a_case_are_a_problem() {
        HttpResponse<String> answer =
                started.post("/api/v1/explain", "\n\n", "Content-Type", "application/jsonl");
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void a_case_with_flaws_is_a_problem_with_every_flaw_and_its_place() {
        HttpResponse<String> answer = started.post("/api/v1/explain", """
                person: {category: conskript}
                events: [{on: 2026-02-30, what: placed, appear: 2026-03-20}]
                """);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        JsonNode flaws = JSON.readTree(answer.body()).get("flaws");
        assertThat(flaws.valueStream().map(flaw -> flaw.get("field").asString()))
                .containsExactly("1:20", "2:15");
        assertThat(flaws.get(0).get("found").asString()).contains("conskript");
    }

    @Test
    void a_number_that_could_be_real_is_refused_and_not_repeated() {
        HttpResponse<String> answer = started.post(
                "/api/v1/explain",
                "person: {category: conscript, born: 4510 123456}\nevents: []\n");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("looks-real").doesNotContain("123456");
    }

    @Test
    void every_address_for_programs_is_described_and_answers() {
        JsonNode api = JSON.readTree(started.get("/openapi.json").body());
        assertThat(api.get("openapi").asString()).isEqualTo("3.1.0");
        String person = started.conscript().id().toString();
        for (String path : api.get("paths").propertyNames()) {
            if (api.get("paths").get(path).has("get") && !path.equals("/events")) {
                assertThat(started.get(path.replace("{person}", person)).statusCode())
                        .as(path)
                        .isEqualTo(200);
            }
        }
        assertThat(api.get("paths").propertyNames())
                .contains("/api/v1/world", "/api/v1/people", "/api/v1/people/{person}")
                .contains("/api/v1/deeds", "/api/v1/explain", "/events", "/health", "/metrics");
    }

    @Test
    void the_description_knows_every_role_and_every_deed() {
        JsonNode api = JSON.readTree(started.get("/openapi.json").body());
        JsonNode post = api.get("paths").get("/api/v1/deeds").get("post");
        assertThat(words(post.get("parameters").get(0).get("schema").get("enum")))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(Role.values()).stream().map(Role::word).toList());
        JsonNode deed = api.get("components").get("schemas").get("Deed");
        for (String word : words(deed.get("properties").get("deed").get("enum"))) {
            assertThat(started.deed("{'deed':'" + word + "'}").body())
                    .as(word)
                    .doesNotContain("no-such-word");
        }
    }

    @Test
    void the_town_is_read_some_people_at_a_time_each_once() {
        List<String> read = new ArrayList<>();
        String after = "";
        do {
            JsonNode some =
                    JSON.readTree(started.get("/api/v1/people?limit=70" + after).body());
            some.get("people").forEach(one -> read.add(one.get("person").asString()));
            after = some.has("next") ? "&after=" + some.get("next").asString() : "";
        } while (!after.isEmpty());
        assertThat(read).hasSize(200).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "limit=-1", "limit=ten", "after=7"})
    void a_wrong_share_of_the_town_is_a_problem(String query) {
        HttpResponse<String> answer = started.get("/api/v1/people?" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("flaws")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/world", "/api/v1/people?limit=3"})
    void who_has_the_answer_already_is_not_sent_it_again_until_it_changes(String path) {
        String tag = started.get(path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> same = started.get(path, "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(started.deed("{'deed':'move-clock','hours':'1'}").statusCode())
                .isEqualTo(200);
        boolean clock = path.endsWith("world");
        assertThat(started.get(path, "If-None-Match", tag).statusCode())
                .isEqualTo(clock ? 200 : 304);
    }

    @Test
    void answers_are_counted_by_kind() {
        started.get("/health");
        started.get("/api/v1/people/PV-999999-6");
        assertThat(started.get("/metrics").body())
                .contains("# TYPE povestka_requests_total counter\n")
                .contains("povestka_people 200\n")
                .contains("povestka_requests_total{status=\"2xx\"} 1\n")
                .contains("povestka_requests_total{status=\"4xx\"} 1\n");
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
