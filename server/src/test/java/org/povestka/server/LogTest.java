package org.povestka.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.registry.deed.Role;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.Profile;
import org.povestka.server.log.ServerLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// What the server writes about itself, and that nobody is in it.
class LogTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    @Test
    void no_name_number_or_day_of_anybody_is_in_the_log() throws IOException {
        Guarded guarded = Guarded.in(folder);
        guarded.desk(Role.TRAINER);
        String person;
        Set<String> theirs = new TreeSet<>();
        try (Started started = Started.in(folder, guarded);
                Visitor visitor = new Visitor(started.at("/"))) {
            Dossier dossier = started.conscript();
            person = dossier.id().toString();
            for (Dossier one : started.twin().world().people().values()) {
                Profile profile = one.profile();
                theirs.addAll(List.of(
                        one.id().toString(),
                        one.id().digits(),
                        profile.name(),
                        profile.born().toString()));
            }
            visit(visitor, person, dossier.profile().name());
        }
        List<String> lines = Files.readAllLines(Started.log(folder));
        assertThat(lines).hasSizeGreaterThan(10);
        // The nanoseconds of a moment may happen to hold the digits of somebody's number.
        assertThat(String.join("\n", lines).replaceAll("\"(at|micros)\":[^,}]*", ""))
                .doesNotContain(theirs)
                .doesNotContain("PV-", "Sidorov", "2025-07-21", "trainer-name", "Zarechnaya")
                .doesNotContain(Guarded.PASSWORD);
        JsonNode record = lines.stream()
                .map(JSON::readTree)
                .filter(line -> line.path("route").asString("").equals("/record/{person}"))
                .findFirst()
                .orElseThrow();
        assertThat(record.get("what").asString()).isEqualTo("answered");
        assertThat(record.get("status").asInt()).isEqualTo(200);
        assertThat(record.get("role").asString()).isEqualTo("trainer");
    }

    private static void visit(Visitor visitor, String person, String name) {
        visitor.logsIn("trainer-name", "Sidorov was here");
        visitor.logsIn("trainer", Guarded.PASSWORD);
        visitor.get("/record/" + person);
        visitor.get("/record?search=" + person);
        visitor.get("/Sidorov/" + person);
        visitor.get("/api/v1/people?search=" + person + "&limit=Sidorov");
        visitor.post(
                "/deeds",
                Map.of(
                        "deed",
                        "summon",
                        "person",
                        person,
                        "reason",
                        "draft-board",
                        "appear",
                        "2025-07-21"));
        visitor.post("/deeds", Map.of("deed", "summon", "person", "Sidorov", "appear", name));
        visitor.deed(
                "{'deed':'supply','person':'" + person + "','topic':'address',"
                        + "'value':'Zarechnaya','supplier':'interior','on':'2025-07-21'}",
                "Povestka-Token",
                visitor.token());
        visitor.post("/welcome", Map.of("name", "trainer-name", "code", "Sidorov"));
    }

    @Test
    void a_failure_is_told_by_its_class_and_place_and_not_by_its_message() throws IOException {
        Path file = folder.resolve("failures.log");
        try (ServerLog log = ServerLog.to(file)) {
            log.failed(
                    "/portal/{person}",
                    new IllegalStateException(
                            "Tikhon V., PV-000001-1", new IOException("born 2003-05-14")));
        }
        JsonNode line = JSON.readTree(Files.readString(file));
        assertThat(line.get("level").asString()).isEqualTo("severe");
        assertThat(line.get("causes").toString())
                .isEqualTo("[\"java.lang.IllegalStateException\",\"java.io.IOException\"]");
        assertThat(line.get("places").toString()).contains("LogTest");
        assertThat(line.toString()).doesNotContain("Tikhon", "PV-", "2003");
    }
}
