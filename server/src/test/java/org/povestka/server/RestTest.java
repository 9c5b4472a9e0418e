package org.povestka.server;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.page.PageFile;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Words;
import org.povestka.registry.world.World;
import org.povestka.server.twin.Told;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RestTest {

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
    void the_whole_story_is_played_by_script() {
        String person = started.conscript().id().toString();
        String summons = person.substring(3, 9) + "-s1";
        done("{'deed':'move-clock','to':'2025-07-03T06:00:00Z'}");
        done("{'deed':'summon','person':'" + person
                + "','reason':'draft-board','appear':'2025-07-21'}");
        done("{'deed':'move-clock','hours':'2'}");
        assertThat(receiver(person, "border")).containsExactly("exit-ban");
        done("{'deed':'check-passport','person':'" + person + "'}", "Povestka-Role", "officer");
        done("{'deed':'explain','person':'" + person + "'}", "Povestka-Role", "supervisor");
        done(
                "{'deed':'hand-over-notice','person':'" + person + "'}",
                "Povestka-Role",
                "supervisor");
        done("{'deed':'move-clock','to':'2025-08-13'}");
        assertThat(receiver(person, "land-register")).containsExactly("real-estate");
        assertThat(receiver(person, "banks")).containsExactly("credit");
        done(
                "{'deed':'ask','person':'" + person + "','measure':'credit'}",
                "Povestka-Role",
                "teller");
        done("{'deed':'record-appearance','person':'" + person + "','summons':'" + summons + "'}");
        done("{'deed':'move-clock','hours':'25'}");
        for (String receiver : List.of("border", "tax-service", "land-register", "banks")) {
            assertThat(receiver(person, receiver)).as(receiver).isEmpty();
        }
        HttpResponse<String> notice = started.get("/notice/" + person);
        assertThat(notice.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(notice.body()).startsWith("%PDF-");
    }

    @Test
    void a_record_shows_day_by_day_what_the_law_says_and_what_each_receiver_showed() {
        String person = started.conscript().id().toString();
        Words words = new Words("twin", Language.RU);
        assertThat(started.get("/record/" + person).body()).doesNotContain(words.say("timeline"));
        done("{'deed':'summon','person':'" + person
                + "','reason':'draft-board','appear':'2025-07-21'}");
        done("{'deed':'move-clock','to':'2025-07-09T09:00:00Z'}");
        assertThat(started.get("/record/" + person).body())
                .contains(words.say("timeline"), words.say("timeline.border"))
                .doesNotContain(words.say("timeline.banks"));
        done("{'deed':'move-clock','to':'2025-08-13'}");
        for (String address : List.of("/record/", "/portal/")) {
            assertThat(started.get(address + person).body())
                    .contains(words.say("timeline.register"), words.say("timeline.banks"));
        }
    }

    @Test
    void law_editions_and_cases_are_one_step_from_every_desk() {
        assertThat(started.get("/feed").body())
                .contains("/page#ru&amp;law=rules", "/page#ru&amp;law=compare")
                .contains("/page#ru&amp;law=ledger");
    }

    @Test
    void a_world_that_is_opened_again_is_the_world_that_was_left() {
        String person = started.conscript().id().toString();
        done("{'deed':'summon','person':'" + person
                + "','reason':'draft-board','appear':'2025-07-21'}");
        done("{'deed':'move-clock','hours':'50'}");
        World left = started.twin().world();
        started.close();
        started = Started.in(folder);
        assertThat(started.twin().world()).isEqualTo(left);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'deed':'dance'}                                      | deed no-such-word",
                "{'deed':'summon'}                  | person missing, reason missing, appear missing",
                "{'deed':'summon','person':'7','reason':'draft-board','appear':'tomorrow'}"
                        + "                                            | person no-person, appear no-day",
                "{'deed':'move-clock','hours':'-1'}                    | hours no-count",
                "{'deed':'supply','person':'PV-000001-1','topic':'work','supplier':'employer',"
                        + "'on':'2025-01-01','value':'4510 123456'}    | value looks-real"
            })
    void everything_that_is_wrong_is_said_at_once(String body, String flaws) {
        HttpResponse<String> response = started.deed(body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(JSON.readTree(response.body()).get("flaws").valueStream())
                .extracting(flaw ->
                        flaw.get("field").asString() + " " + flaw.get("problem").asString())
                .containsExactly(flaws.split(", "));
        assertThat(response.body()).doesNotContain("4510");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"deed\":{}}", "{\"deed\":\"explain\"} more"})
    void what_is_no_flat_object_is_a_problem(String body) {
        HttpResponse<String> response =
                started.post("/api/v1/deeds", body, "Content-Type", "application/json");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(problem(response)).isEqualTo("no-object");
    }

    @Test
    void a_deed_of_another_role_is_forbidden_and_an_impossible_one_a_conflict() {
        String person = started.conscript().id().toString();
        String summon = "{'deed':'summon','person':'" + person
                + "','reason':'draft-board','appear':'2025-07-21'}";
        HttpResponse<String> forbidden = started.deed(summon, "Povestka-Role", "officer");
        assertThat(forbidden.statusCode()).isEqualTo(403);
        HttpResponse<String> back = started.deed("{'deed':'move-clock','to':'2025-06-30'}");
        assertThat(back.statusCode()).isEqualTo(409);
        assertThat(problem(back)).isEqualTo("clock-back");
        HttpResponse<String> nobody = started.deed("{'deed':'explain','person':'PV-999999-6'}");
        assertThat(nobody.statusCode()).isIn(400, 404);
    }

    @Test
    void a_request_from_another_site_or_under_another_name_is_refused() {
        assertThat(started.deed("{'deed':'move-clock','hours':'1'}", "Origin", "http://example.org")
                        .statusCode())
                .isEqualTo(403);
        assertThat(started.deed("{'deed':'move-clock','hours':'1'}", "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_body_of_a_megabyte_is_refused() {
        String megabyte = "{\"deed\":\"" + "x".repeat(1 << 20) + "\"}";
        assertThat(started.post("/api/v1/deeds", megabyte).statusCode()).isEqualTo(413);
    }

    @Test
    void every_answer_says_what_a_page_may_load() {
        assertThat(started.get("/feed")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'none'");
    }

    @Test
    void the_page_is_the_file_that_the_command_writes() {
        assertThat(started.get("/page").body()).isEqualTo(PageFile.usual().text());
    }

    @Test
    void markup_in_a_search_stays_words() {
        String body =
                started.get("/record?search=%3Cscript%3Ealert(1)%3C/script%3E").body();
        assertThat(body).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void whoever_listens_hears_what_is_on_disk() throws InterruptedException {
        BlockingQueue<List<Told>> heard = new LinkedBlockingQueue<>();
        Runnable unhear = started.twin().feed().hear(heard::add);
        done("{'deed':'move-clock','hours':'1'}");
        List<Told> told = heard.poll(5, TimeUnit.SECONDS);
        assertThat(told).hasSize(1);
        unhear.run();
    }

    private void done(String body, String... headers) {
        HttpResponse<String> response = started.deed(body, headers);
        assertThat(response.statusCode()).as(body + ": " + response.body()).isEqualTo(200);
    }

    private List<String> receiver(String person, String receiver) {
        JsonNode record = JSON.readTree(started.get("/api/v1/people/" + person).body());
        return record.get("receivers")
                .get(receiver)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String problem(HttpResponse<String> response) {
        return JSON.readTree(response.body()).get("title").asString();
    }
}
