package org.povestka.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.papers.Language;
import org.povestka.papers.speech.Words;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.PersonId;
import org.povestka.server.auditor.Audited;
import org.povestka.server.screen.Room;
import org.povestka.server.tour.TourStep;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// What comes in at the doors of a town and what does not: roles, paths, markup, slow callers;
/// and what a person can ask for by script.
class DoorsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String HOUR = "{'deed':'move-clock','hours':'1'}";

    @TempDir
    private Path folder;

    private Started started;
    private String person;
    private String summons;

    @BeforeEach
    void start() {
        started = Started.in(folder);
        person = started.conscript().id().toString();
        summons = person.substring(3, 9) + "-s1";
    }

    @AfterEach
    void stop() {
        started.close();
    }

    @Test
    void a_screen_that_fails_is_a_page_in_the_language_of_its_reader() throws IOException {
        // The auditor's view reads the file of the journal.
        Files.delete(folder.resolve("world.db"));
        for (Language language : Language.values()) {
            String code = language.tag();
            HttpResponse<String> page = started.get(
                    "/auditor", "Accept", "text/html", "Cookie", "role=auditor; language=" + code);
            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.body())
                    .contains("lang=\"" + code + "\"")
                    .contains(new Words("twin", language).say("failed"));
        }
        HttpResponse<String> program = started.get("/auditor", "Cookie", "role=auditor");
        assertThat(program.statusCode()).isEqualTo(500);
        assertThat(program.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }

    @Test
    void each_role_comes_into_its_own_rooms_and_into_no_other() {
        for (Role role : Role.values()) {
            for (Room room : Room.values()) {
                for (String path : List.of("/" + room.path(), "/" + room.path() + "/" + person)) {
                    assertThat(started.get(path, "Cookie", "role=" + role.word())
                                    .statusCode())
                            .as(role + " " + path)
                            .isEqualTo(room.admits(role) ? 200 : 403);
                }
            }
        }
        assertThat(started.get("/extract/" + person, "Cookie", "role=clerk").statusCode())
                .isEqualTo(403);
    }

    @Test
    void no_path_leads_out_of_the_town() {
        for (String path : List.of(
                "/..%2F..%2Fetc%2Fpasswd",
                "/style.css/..;/..;/pom.xml",
                "/record/..%2F..%2Fworld.db",
                "/notice/%2e%2e%2fworld.db",
                "/record/PV-000001-1%00",
                "/world.db")) {
            HttpResponse<String> answer = started.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 404);
            assertThat(answer.body()).as(path).doesNotContain("SQLite format", "root:");
        }
    }

    @Test
    void markup_and_quotes_in_what_people_write_stay_words() {
        done("{'deed':'petition','person':'" + person + "','petition':'correction',"
                + "'about':'address','text':'<b onclick=x>Robert\\u0027);"
                + " DROP TABLE journal;--</b>'}");
        assertThat(started.get("/portal/" + person).body())
                .contains("&lt;b onclick=x&gt;Robert")
                .doesNotContain("<b onclick");
        assertThat(started.twin().verify().toString()).startsWith("Whole");
    }

    @Test
    void a_caller_who_says_nothing_holds_up_nobody() throws IOException {
        try (Socket slow = new Socket(
                        InetAddress.getLoopbackAddress(), started.at("/").getPort());
                OutputStream out = slow.getOutputStream()) {
            out.write(
                    "POST /api/v1/deeds HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 40\r\n\r\n{"
                            .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            done(HOUR);
            assertThat(clock()).isEqualTo("2025-07-01T10:00:00Z");
        }
    }

    @Test
    void whatever_goes_wrong_for_a_program_is_a_problem_document() {
        for (HttpResponse<String> answer : List.of(
                started.get("/api/v1/nothing"),
                started.get("/api/v1/people/PV-999999-6"),
                started.post("/api/v1/deeds", "{"),
                started.post("/api/v1/deeds", HOUR, "Origin", "http://example.org"))) {
            assertThat(answer.statusCode()).isBetween(400, 499);
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/problem+json");
        }
    }

    @Test
    void whatever_goes_wrong_for_a_reader_is_a_page_in_his_language() {
        Words words = new Words("twin", Language.EN);
        String[] reader = {"Accept", "text/html", "Cookie", "language=en"};
        HttpResponse<String> nowhere = started.get("/nothing", reader);
        HttpResponse<String> elsewhere = started.post(
                "/deeds",
                "",
                "Accept",
                "text/html",
                "Cookie",
                "language=en",
                "Origin",
                "http://example.org");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(nowhere.body()).contains("<html", words.say("no-such-page"));
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        assertThat(elsewhere.body()).contains("<html", words.say("from-elsewhere"));
    }

    @Test
    void a_complaint_is_asked_answered_and_told_each_at_its_own_desk() {
        done("{'deed':'summon','person':'" + person
                + "','reason':'clarify-data','appear':'2025-07-21'}");
        String petition = "{'deed':'petition','person':'" + person
                + "','petition':'complaint','about':'" + summons + "'}";
        assertThat(started.deed(petition, "Povestka-Role", "clerk").statusCode())
                .isEqualTo(403);
        done(petition, "Povestka-Role", "person");
        assertThat(started.get("/court").body()).contains(summons);
        assertThat(started.get("/court/" + person).body()).contains("granted");
        String answer = "{'deed':'answer','person':'" + person
                + "','petition':'complaint','about':'" + summons + "','reply':'granted'}";
        done(answer, "Povestka-Role", "judge");
        assertThat(started.deed(answer, "Povestka-Role", "judge").statusCode()).isEqualTo(409);
        done("{'deed':'move-clock','hours':'30'}");
        assertThat(started.conscript().all(Happening.Cancelled.class)).hasSize(1);
        HttpResponse<String> extract = started.get("/extract/" + person);
        assertThat(extract.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(extract.body()).startsWith("%PDF-");
    }

    @Test
    void an_excuse_without_papers_is_not_granted_and_says_why() {
        String person = started.conscript().id().toString();
        String summons = started.conscript().id().digits() + "-s1";
        done("{'deed':'summon','person':'" + person
                + "','reason':'draft-board','appear':'2025-07-21'}");
        String asked = "{'deed':'petition','person':'" + person + "','petition':'excuse','about':'"
                + summons + "','last':'2025-08-01','ground':'illness'";
        assertThat(started.deed(asked + ",'papers':'perhaps'}", "Povestka-Role", "person")
                        .body())
                .contains("papers", "perhaps");
        done(asked + ",'papers':'no'}", "Povestka-Role", "person");
        String answer = "{'deed':'answer','person':'" + person + "','petition':'excuse','about':'"
                + summons + "','reply':'granted'}";
        HttpResponse<String> refused = started.deed(answer, "Povestka-Role", "clerk");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("no-proof");
        assertThat(started.get("/office/" + person, "Cookie", "role=clerk; language=en")
                        .body())
                .contains("illness or injury", "without papers");
    }

    @Test
    void the_tour_goes_the_whole_way_a_step_a_button() {
        String first = started.get("/tour").headers().firstValue("Location").orElseThrow();
        String path = first.substring(first.indexOf("/tour"));
        for (TourStep step : TourStep.values()) {
            assertThat(TourStep.next(toured(path))).contains(step);
            assertThat(started.post(path, "").statusCode()).as(step.key()).isEqualTo(303);
        }
        assertThat(TourStep.next(toured(path))).isEmpty();
        assertThat(Audited.of(started.twin().world()).cases()).isEmpty();
        assertThat(started.get("/tour", "Cookie", "role=clerk").statusCode()).isEqualTo(302);
        assertThat(started.get(path, "Cookie", "role=clerk").statusCode()).isEqualTo(403);
    }

    private Dossier toured(String path) {
        PersonId id = PersonId.parse(path.substring("/tour/".length())).orElseThrow();
        return started.twin().world().find(id).orElseThrow();
    }

    private String clock() {
        return JSON.readTree(started.get("/api/v1/world").body()).get("now").asString();
    }

    private void done(String body, String... headers) {
        HttpResponse<String> response = started.deed(body, headers);
        assertThat(response.statusCode()).as(body + ": " + response.body()).isEqualTo(200);
    }
}
