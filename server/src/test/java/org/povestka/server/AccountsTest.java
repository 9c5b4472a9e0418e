package org.povestka.server;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
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
import org.povestka.server.screen.Room;

import static org.assertj.core.api.Assertions.assertThat;

/// A town in which everybody logs in: who comes in where, and who does not.
class AccountsTest {

    private static final String HOUR = "{'deed':'move-clock','hours':'1'}";
    private static final Words WORDS = new Words("twin", Language.RU);

    @TempDir
    private Path folder;

    private Guarded guarded;
    private Started started;
    private final List<Visitor> visitors = new ArrayList<>();

    @BeforeEach
    void start() {
        guarded = Guarded.in(folder);
        started = Started.in(folder, guarded);
    }

    @AfterEach
    void stop() {
        visitors.forEach(Visitor::close);
        started.close();
    }

    @Test
    void a_stranger_is_shown_the_door_whatever_he_asks_for() {
        Visitor stranger = visitor();
        String person = started.conscript().id().toString();
        for (String path : List.of("/", "/feed", "/portal/" + person, "/studio", "/nothing")) {
            HttpResponse<String> answer = stranger.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/login");
        }
        assertThat(started.get("/api/v1/people").statusCode()).isEqualTo(401);
        assertThat(started.get("/record/" + person, "Cookie", "role=trainer").statusCode())
                .isEqualTo(401);
        assertThat(started.deed(HOUR, "Povestka-Role", "trainer").statusCode()).isEqualTo(401);
        for (String path : List.of("/login", "/welcome", "/health", "/page", "/openapi.json")) {
            assertThat(stranger.get(path).statusCode()).as(path).isEqualTo(200);
        }
        assertThat(stranger.get("/login").body()).doesNotContain("move-clock", "2025");
    }

    @Test
    void each_role_comes_into_its_own_rooms_and_into_no_other() {
        String person = started.conscript().id().toString();
        for (Role role : Role.values()) {
            Visitor visitor = visitor();
            String name = role == Role.PERSON
                    ? guarded.person("himself", started.conscript().id()).name()
                    : guarded.desk(role).name();
            assertThat(visitor.logsIn(name, Guarded.PASSWORD).statusCode()).isEqualTo(303);
            for (Room room : Room.values()) {
                boolean admits = room.admits(role);
                int empty = role == Role.PERSON ? 303 : 200;
                assertThat(visitor.get("/" + room.path()).statusCode())
                        .as(role + " " + room)
                        .isEqualTo(admits ? empty : 403);
                assertThat(visitor.get("/" + room.path() + "/" + person).statusCode())
                        .as(role + " with a person in " + room)
                        .isEqualTo(admits ? 200 : 403);
            }
            scripted(role, visitor, person);
        }
    }

    /// What else each role may ask for, a path and the roles beside the trainer.
    private static void scripted(Role role, Visitor visitor, String person) {
        Map<String, List<Role>> open = Map.of(
                "/api/v1/world",
                List.of(Role.values()),
                "/api/v1/session",
                List.of(Role.values()),
                "/studio",
                List.of(Role.values()),
                "/api/v1/people",
                List.of(Role.values()).stream()
                        .filter(one -> one != Role.PERSON)
                        .toList(),
                "/api/v1/people/" + person,
                List.of(Role.PERSON, Role.OPERATOR, Role.AUDITOR),
                "/api/v1/faults",
                List.of(),
                "/api/v1/audit",
                List.of(Role.AUDITOR),
                "/api/v1/log.csv",
                List.of(Role.AUDITOR),
                "/extract/" + person,
                List.of(Role.PERSON, Role.OPERATOR),
                "/members",
                List.of());
        open.forEach((path, roles) -> assertThat(visitor.get(path).statusCode())
                .as(role + " " + path)
                .isEqualTo(role == Role.TRAINER || roles.contains(role) ? 200 : 403));
        boolean trainer = role == Role.TRAINER;
        for (String path : List.of("/intake", "/api/v1/feeds")) {
            assertThat(visitor.get(path).statusCode())
                    .as(role + " " + path)
                    .isEqualTo(trainer || role == Role.OPERATOR ? 200 : 403);
        }
        assertThat(visitor.deed(FeedsTest.HAND_IN, "Povestka-Token", visitor.token())
                        .statusCode())
                .as(role + " hands in a feed")
                .isEqualTo(trainer || role == Role.OPERATOR ? 200 : 403);
        assertThat(visitor.get("/tour/" + person).statusCode()).isEqualTo(trainer ? 200 : 403);
        assertThat(visitor.post("/members", Map.of()).statusCode()).isEqualTo(trainer ? 400 : 403);
        assertThat(visitor.get("/nothing").statusCode()).isEqualTo(404);
        assertThat(visitor.post("/role", Map.of("role", "trainer")).statusCode())
                .isEqualTo(404);
        assertThat(visitor.deed(HOUR, "Povestka-Token", visitor.token()).statusCode())
                .as(role + " moves the clock")
                .isEqualTo(trainer ? 200 : 403);
        assertThat(visitor.deed(
                                HOUR,
                                "Povestka-Token",
                                visitor.token(),
                                "Povestka-Role",
                                trainer ? "clerk" : "trainer")
                        .statusCode())
                .as(role + " in another's name")
                .isEqualTo(403);
    }

    @Test
    void a_persons_account_shows_and_does_his_own_and_nobody_elses() {
        PersonId own = started.conscript().id();
        PersonId other = other(own);
        guarded.person("himself", own);
        Visitor himself = visitor();
        himself.logsIn("himself", Guarded.PASSWORD);
        for (String path : List.of("/portal/", "/extract/", "/notice/", "/api/v1/people/")) {
            assertThat(himself.get(path + other).statusCode()).as(path).isEqualTo(403);
        }
        String ask = "{'deed':'petition','person':'%s','petition':'correction',"
                + "'about':'address','text':'ул. Новая'}";
        assertThat(himself.deed(ask.formatted(other), "Povestka-Token", himself.token())
                        .statusCode())
                .isEqualTo(403);
        assertThat(himself.deed(ask.formatted(own), "Povestka-Token", himself.token())
                        .statusCode())
                .isEqualTo(200);
        Map<String, String> form = Map.of(
                "deed",
                "petition",
                "petition",
                "correction",
                "about",
                "address",
                "text",
                "x",
                "person",
                other.toString());
        himself.post("/deeds", form);
        assertThat(dossier(other).all(Happening.Petitioned.class)).isEmpty();
    }

    @Test
    void who_looked_is_on_record_and_the_person_sees_it() {
        PersonId id = started.conscript().id();
        guarded.person("himself", id);
        guarded.desk(Role.CLERK);
        Visitor clerk = visitor();
        clerk.logsIn("clerk", Guarded.PASSWORD);
        clerk.get("/office/" + id);
        clerk.get("/office/" + id);
        Visitor himself = visitor();
        himself.logsIn("himself", Guarded.PASSWORD);
        String portal = himself.get("/portal/" + id).body();
        assertThat(portal)
                .contains(WORDS.say("happening.looked", WORDS.say("role.clerk"), "clerk"));
        assertThat(dossier(id).all(Happening.Looked.class))
                .containsExactly(
                        new Happening.Looked(started.twin().world().now(), id, "clerk", "clerk"));
    }

    @Test
    void nothing_changes_without_the_token_of_the_session() {
        guarded.desk(Role.TRAINER);
        Visitor trainer = visitor();
        trainer.logsIn("trainer", Guarded.PASSWORD);
        Map<String, String> hour = Map.of("deed", "move-clock", "hours", "1");
        for (String wrong : List.of("", "x", visitor().token())) {
            assertThat(trainer.post("/deeds", hour, wrong).statusCode()).isEqualTo(403);
            assertThat(trainer.post("/studio", Map.of(), wrong).statusCode()).isEqualTo(403);
            assertThat(trainer.post("/logout", Map.of(), wrong).statusCode()).isEqualTo(403);
            assertThat(trainer.deed(HOUR, "Povestka-Token", wrong).statusCode()).isEqualTo(403);
        }
        assertThat(started.twin().world().now().toString()).isEqualTo("2025-07-01T09:00:00Z");
        for (String path : List.of("/feed", "/studio", "/faults", "/members", "/login")) {
            String page = trainer.get(path).body();
            assertThat(count(page, "method=\"post\"")).as(path).isPositive();
            assertThat(count(page, "name=\"token\"")).isEqualTo(count(page, "method=\"post\""));
        }
        assertThat(trainer.post("/deeds", hour).statusCode()).isEqualTo(303);
        assertThat(visitor().post("/login", Map.of("name", "trainer")).statusCode())
                .as("log-in itself")
                .isEqualTo(403);
    }

    @Test
    void a_session_from_before_log_in_is_worth_nothing_after_it() {
        guarded.desk(Role.CLERK);
        Visitor clerk = visitor();
        clerk.get("/login");
        String before = clerk.session();
        String token = clerk.token();
        clerk.logsIn("clerk", Guarded.PASSWORD);
        assertThat(clerk.session()).isNotEmpty().isNotEqualTo(before);
        assertThat(clerk.token()).isNotEqualTo(token);
        assertThat(visitor().with(before, "/office").statusCode()).isEqualTo(303);
        String after = clerk.session();
        assertThat(visitor().with(after, "/office").statusCode()).isEqualTo(200);
        clerk.post("/logout", Map.of());
        assertThat(visitor().with(after, "/office").statusCode()).isEqualTo(303);
    }

    @Test
    void a_cookie_is_read_by_no_script_and_sent_by_no_other_site() {
        HttpResponse<String> door = visitor().get("/login");
        String cookie = door.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void whoever_logged_in_half_a_day_ago_logs_in_again() {
        guarded.desk(Role.CLERK);
        Visitor clerk = visitor();
        clerk.logsIn("clerk", Guarded.PASSWORD);
        guarded.waits(Duration.ofHours(11));
        assertThat(clerk.get("/office").statusCode()).isEqualTo(200);
        guarded.waits(Duration.ofHours(2));
        assertThat(clerk.get("/office").statusCode()).isEqualTo(303);
    }

    private Visitor visitor() {
        Visitor visitor = new Visitor(started.at("/"));
        visitors.add(visitor);
        return visitor;
    }

    private PersonId other(PersonId own) {
        return started.twin().world().people().keySet().stream()
                .filter(id -> !id.equals(own))
                .findFirst()
                .orElseThrow();
    }

    private Dossier dossier(PersonId id) {
        return started.twin().world().find(id).orElseThrow();
    }

    private static int count(String page, String part) {
        return page.split(Pattern.quote(part), -1).length - 1;
    }
}
