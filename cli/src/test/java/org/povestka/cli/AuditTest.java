package org.povestka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.povestka.cli.Typed.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AuditTest {

    private static final String TOWN = "../examples/town-with-faults.csv";
    private static final Path TRUTH = Path.of("..", "examples", "town-with-faults.truth.csv");
    private static final String HEADER = "case,on,what,summons,appear,measure\n";
    private static final String LAWFUL =
            HEADER + "p1,2026-03-03,placed,s1,2026-03-20,\np1,2026-03-03,ban-imposed,s1,,\n";

    @TempDir
    private Path folder;

    @Test
    void every_fault_of_the_town_is_found_and_nothing_else() throws IOException {
        Result result = Typed.IN_ENGLISH.run("audit", TOWN, "--format", "json");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isEqualTo(1);
        JsonNode report = new JsonMapper().readTree(result.out());
        Set<String> found = new TreeSet<>();
        for (String list : List.of("violations", "overtaken", "notSaid")) {
            for (JsonNode finding : report.get(list)) {
                found.add(String.join(
                        ",",
                        text(finding, "case"),
                        text(finding, "check"),
                        text(finding, "verdict"),
                        text(finding, "basis")));
            }
        }
        assertThat(found).isEqualTo(planted());
    }

    @Test
    void a_lawful_log_ends_with_0_and_a_violation_with_1() throws IOException {
        assertThat(run(LAWFUL).code()).isZero();
        Result early = run(LAWFUL.replace("p1,2026-03-03,ban", "p1,2026-03-02,ban"));
        assertThat(early.code()).isEqualTo(1);
        assertThat(early.out()).contains("exit-ban-start").contains("1 day early");
    }

    @Test
    void a_reading_held_fast_closes_a_contested_entry() throws IOException {
        String log = LAWFUL + "p1,2026-04-09,measure-imposed,s1,,driving\n";
        assertThat(run(log).code()).isEqualTo(1);
        assertThat(run(log, "--reading", "Q4=B", "--reading", "Q16=A").code()).isZero();
    }

    @Test
    void every_flaw_of_a_log_is_told_and_nothing_is_written() throws IOException {
        Path out = folder.resolve("report.json");
        Result result = run(
                HEADER + "p1,2026-02-30,placed,s1,2026-03-20,\np1,2026-03-03,oddly,s1,,\n",
                "--format",
                "json",
                "--out",
                out.toString());
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.complaints()).hasSize(2);
        assertThat(result.complaints().get(0)).contains("log.csv:2:4: ").contains("2026-02-30");
        assertThat(result.complaints().get(1)).contains("log.csv:3:15: ").contains("oddly");
        assertThat(out).doesNotExist();
    }

    @Test
    void bad_lines_can_be_set_aside_and_are_counted() throws IOException {
        Path aside = folder.resolve("aside.txt");
        Result result = run(LAWFUL + "p1,2026-03-03,oddly,s1,,\n", "--lenient", aside.toString());
        assertThat(result.code()).isZero();
        assertThat(Files.readString(aside)).contains("p1,2026-03-03,oddly,s1,,");
    }

    @Test
    void the_sample_of_a_certificate_holds_for_the_same_log_only() throws IOException {
        Path report = folder.resolve("report.json");
        Typed.IN_ENGLISH.run("audit", TOWN, "--format", "json", "--out", report.toString());
        Result same = Typed.IN_ENGLISH.run("audit", TOWN, "--recheck", report.toString());
        assertThat(same.code()).isZero();
        Result other = run(LAWFUL, "--recheck", report.toString());
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("The log is another");
        Path none = Files.writeString(folder.resolve("none.json"), "{\"a\": 1");
        assertThat(run(LAWFUL, "--recheck", none.toString()).code()).isEqualTo(2);
    }

    @Test
    void the_order_of_the_lines_changes_no_finding() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(Path.of(TOWN)));
        List<String> backwards = new ArrayList<>(lines.subList(1, lines.size()).reversed());
        backwards.addFirst(lines.getFirst());
        Result result = run(String.join("\n", backwards) + "\n", "--format", "json");
        JsonNode turned = new JsonMapper().readTree(result.out());
        JsonNode straight = new JsonMapper()
                .readTree(
                        Typed.IN_ENGLISH.run("audit", TOWN, "--format", "json").out());
        assertThat(ids(turned)).isEqualTo(ids(straight));
        assertThat(turned.get("verdicts")).isEqualTo(straight.get("verdicts"));
    }

    private static List<String> ids(JsonNode report) {
        List<String> ids = new ArrayList<>();
        report.get("violations").forEach(finding -> ids.add(text(finding, "id")));
        ids.sort(String::compareTo);
        return ids;
    }

    private Result run(String log, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("log.csv"), log);
        List<String> words = new ArrayList<>(List.of("audit", file.toString()));
        words.addAll(List.of(more));
        return Typed.IN_ENGLISH.run(words.toArray(String[]::new));
    }

    private static Set<String> planted() throws IOException {
        Set<String> planted = new TreeSet<>();
        for (String row :
                Files.readAllLines(TRUTH).subList(1, Files.readAllLines(TRUTH).size())) {
            List<String> cells = List.of(row.split(",", -1));
            planted.add(String.join(",", cells.get(0), cells.get(3), cells.get(4), cells.get(5)));
        }
        return planted;
    }

    private static String text(JsonNode finding, String name) {
        return finding.get(name).asString();
    }
}
