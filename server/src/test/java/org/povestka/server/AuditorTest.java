package org.povestka.server;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entry;
import org.povestka.audit.log.What;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.OpenedLog;
import org.povestka.audit.read.Strictness;
import org.povestka.audit.read.map.Mapping;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.world.World;
import org.povestka.server.auditor.WorldLog;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// The fault board, the auditor's view and the log of a town, by script.
class AuditorTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private Started started;
    private String person;

    @BeforeEach
    void start() {
        started = Started.in(folder);
        person = started.conscript().id().toString();
    }

    @AfterEach
    void stop() {
        started.close();
    }

    @Test
    void a_fault_is_off_until_it_is_switched_on_and_every_screen_says_that_it_is() {
        assertThat(started.get("/feed").body()).doesNotContain("F-12");
        done("{'deed':'switch-fault','fault':'F-12','receiver':'border'}");
        for (String room : List.of("/feed", "/office", "/auditor", "/studio")) {
            assertThat(started.get(room).body()).as(room).contains("F-12");
        }
        assertThat(percent("F-12")).isEqualTo(100);
        done("{'deed':'switch-fault','fault':'F-12','percent':'0'}");
        assertThat(started.get("/feed").body()).doesNotContain("faults-on");
        assertThat(percent("F-12")).isZero();
    }

    @Test
    void a_town_with_faults_that_is_opened_again_has_them_still() {
        done("{'deed':'switch-fault','fault':'F-19','percent':'30','region':'RU-MOW','seed':'7'}");
        done("{'deed':'switch-fault','fault':'F-23','person':'" + person + "'}");
        done("{'deed':'move-clock','hours':'2'}");
        World left = started.twin().world();
        started.close();
        started = Started.in(folder);
        assertThat(started.twin().world()).isEqualTo(left);
    }

    @Test
    void a_dose_that_cannot_be_is_said_with_every_flaw() {
        wrong("fault=F-99", "fault no-such-word");
        wrong("fault=F-12,percent=101", "percent no-number");
        wrong("fault=F-12,percent=-1", "percent no-number");
        wrong("fault=F-12,person=7", "person no-person");
        wrong("fault=F-12,region=Moscow", "region no-region");
        wrong("fault=F-35,receiver=banks", "receiver no-receiver");
        wrong("fault=F-12,receiver=post,seed=x", "receiver no-such-word", "seed no-number");
        assertThat(started.twin().world().switches().thrown()).isEmpty();
    }

    private void wrong(String fields, String... flaws) {
        HttpResponse<String> answer = started.deed(
                "{'deed':'switch-fault','" + fields.replace("=", "':'").replace(",", "','") + "'}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("flaws").valueStream())
                .extracting(flaw ->
                        flaw.get("field").asString() + " " + flaw.get("problem").asString())
                .containsExactlyInAnyOrder(flaws);
    }

    @Test
    void only_the_trainer_switches_and_only_the_auditor_looks() {
        assertThat(started.deed(
                                "{'deed':'switch-fault','fault':'F-12'}",
                                "Povestka-Role",
                                "auditor")
                        .statusCode())
                .isEqualTo(403);
        assertThat(started.get("/auditor", "Cookie", "role=auditor").statusCode())
                .isEqualTo(200);
        assertThat(started.get("/auditor", "Cookie", "role=clerk").statusCode()).isEqualTo(403);
        assertThat(started.get("/faults", "Cookie", "role=auditor").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_notice_is_handed_over_even_for_another_mans_ban_and_with_three_items_left_out() {
        done("{'deed':'switch-fault','fault':'F-23','person':'" + person + "'}");
        done("{'deed':'switch-fault','fault':'F-39'}");
        done("{'deed':'move-clock','hours':'2'}");
        for (String deed : List.of("check-passport", "explain", "hand-over-notice")) {
            done("{'deed':'" + deed + "','person':'" + person + "'}");
        }
        HttpResponse<String> notice = started.get("/notice/" + person);
        assertThat(notice.statusCode()).isEqualTo(200);
        assertThat(notice.body()).startsWith("%PDF-");
        JsonNode found = JSON.readTree(started.get("/api/v1/audit").body()).get("cases");
        assertThat(found.get(0).get("faults").valueStream().map(JsonNode::asString))
                .contains("F-23", "F-39");
    }

    @Test
    void the_log_that_is_written_is_the_log_that_is_judged() throws IOException {
        done("{'deed':'switch-fault','fault':'F-12'}");
        done("{'deed':'switch-fault','fault':'F-23','person':'" + person + "'}");
        done("{'deed':'summon','person':'" + person
                + "','reason':'clarify-data','appear':'2025-07-21'}");
        done("{'deed':'move-clock','to':'2025-08-13'}");
        done("{'deed':'check-passport','person':'" + person + "'}");
        done("{'deed':'record-appearance','person':'" + person + "','summons':'"
                + person.substring(3, 9) + "-s1'}");
        done("{'deed':'move-clock','hours':'50'}");
        List<Entry> judged = new ArrayList<>();
        for (Dossier dossier : started.twin().world().people().values()) {
            judged.addAll(WorldLog.of(dossier, started.twin().world().settings()));
        }
        assertThat(read())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("key.line")
                .containsExactlyElementsOf(judged);
        JsonNode found = JSON.readTree(started.get("/api/v1/audit").body()).get("cases");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).get("faults").valueStream().map(JsonNode::asString))
                .contains("F-12", "F-23");
    }

    @Test
    void what_went_on_paper_is_in_the_log_and_in_the_account_and_nothing_is_found()
            throws IOException {
        List<String> men = started.holders("RU-KGD");
        Map<String, String> channels = Map.of(
                men.get(0),
                "mail",
                men.get(1),
                "employer",
                men.get(2),
                "by-hand",
                men.get(3),
                "by-hand");
        channels.forEach((man, channel) -> done("{'deed':'summon','person':'" + man
                + "','reason':'clarify-data','appear':'2025-07-21','channel':'" + channel + "'}"));
        assertThat(started.get("/office/" + men.get(2)).body()).contains("hand-over-summons");
        done(ofPaper("hand-over-summons", men.get(2)));
        done(ofPaper("record-refusal", men.get(3)));
        assertThat(started.deed(ofPaper("record-refusal", men.get(2))).statusCode())
                .isEqualTo(409);
        assertThat(started.deed(
                                "{'deed':'summon','person':'" + person
                                        + "','reason':'clarify-data','appear':'2025-07-21','channel':'mail'}")
                        .body())
                .contains("electronic-only");
        done("{'deed':'move-clock','to':'2025-07-14'}");
        assertThat(read())
                .extracting(Entry::what)
                .contains(
                        What.MAIL_DELIVERED, What.SENT_TO_EMPLOYER, What.HANDED_OVER, What.REFUSED);
        assertThat(JSON.readTree(started.get("/api/v1/audit").body()).get("cases"))
                .isEmpty();
        String portal =
                started.get("/portal/" + men.get(0), "Cookie", "language=en").body();
        assertThat(portal)
                .contains("The registered letter with summons")
                .contains("A text message is a mere reminder and serves nothing in law.");
    }

    private static String ofPaper(String deed, String man) {
        return "{'deed':'" + deed + "','person':'" + man + "','summons':'" + man.substring(3, 9)
                + "-s1'}";
    }

    private List<Entry> read() throws IOException {
        Path file = folder.resolve("log.csv");
        Files.writeString(file, started.get("/api/v1/log.csv").body());
        OpenedLog opened = LogFile.open(file, Mapping.NONE, new Strictness.Strict());
        List<Entry> read = new ArrayList<>();
        LogFile log = ((OpenedLog.Opened) opened).log();
        assertThat(log.columns()).containsAll(WorldLog.COLUMNS).contains(Column.ITEMS);
        log.forEach(read::add);
        assertThat(log.flaws().none()).isTrue();
        return read;
    }

    private int percent(String fault) {
        return JSON.readTree(started.get("/api/v1/faults").body())
                .get("faults")
                .valueStream()
                .filter(one -> one.get("fault").asString().equals(fault))
                .findFirst()
                .orElseThrow()
                .get("percent")
                .asInt();
    }

    private void done(String body, String... headers) {
        HttpResponse<String> response = started.deed(body, headers);
        assertThat(response.statusCode()).as(body + ": " + response.body()).isEqualTo(200);
    }
}
