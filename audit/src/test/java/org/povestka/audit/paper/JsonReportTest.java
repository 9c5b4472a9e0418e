package org.povestka.audit.paper;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonReportTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void the_fields_of_the_contract_are_there() {
        JsonNode report = tree(Logs.five());
        assertThat(report.get("cases").asInt()).isEqualTo(5);
        assertThat(report.get("events").asInt()).isEqualTo(21);
        assertThat(report.get("byRule").get("lifting").asInt()).isEqualTo(2);
        assertThat(report.get("lawCheckedTo").asString()).isEqualTo("2026-03-15");
        for (JsonNode violation : report.get("violations")) {
            for (String field : List.of(
                    "case", "summons", "rule", "on", "expected", "found", "readings", "citation")) {
                assertThat(violation.has(field)).as(field).isTrue();
            }
        }
    }

    @Test
    void a_ladder_before_the_first_day_of_every_reading_is_early_and_without_readings() {
        JsonNode early = violation(tree(Logs.five()), "11");
        assertThat(early.get("verdict").asString()).isEqualTo("unlawful");
        assertThat(early.get("check").asString()).isEqualTo("ladder-without-ground");
        assertThat(early.get("found").asString()).isEqualTo("2026-03-10");
        assertThat(early.get("expected").asString()).isEqualTo("2026-03-23");
        assertThat(early.get("days").asInt()).isEqualTo(-13);
        assertThat(early.get("readings")).isEmpty();
        assertThat(early.get("dates").get(0).get("readings").get(0).asString()).contains("Q3=C");
    }

    @Test
    void a_ladder_on_a_day_that_some_readings_give_names_them() {
        JsonNode contested = violation(tree(Logs.five()), "20");
        assertThat(contested.get("verdict").asString()).isEqualTo("lawful-under-some-readings");
        assertThat(contested.get("days").asInt()).isZero();
        List<String> readings = new ArrayList<>();
        contested.get("readings").forEach(reading -> readings.add(reading.asString()));
        assertThat(readings)
                .contains("Q4=B")
                .allSatisfy(reading -> assertThat(reading)
                        .matches("[A-Za-z0-9]+=[A-Za-z]+(\\+[A-Za-z0-9]+=[A-Za-z]+)*"));
    }

    @Test
    void what_was_never_lifted_is_counted_to_the_day_of_the_audit() {
        JsonNode never = violation(tree(Logs.five()), "22");
        assertThat(never.get("check").asString()).isEqualTo("not-lifted");
        assertThat(never.get("found").asString()).isEqualTo("never");
        assertThat(never.get("expected").asString()).isEqualTo("2026-03-21");
        assertThat(never.get("days").asInt()).isEqualTo(101);
    }

    @ParameterizedTest
    @EnumSource
    void a_report_keeps_to_its_schema(Made.Standards standards) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("../docs/schema/audit.schema.json")),
                        InputFormat.JSON);
        for (Written log : List.of(Logs.five(), Logs.right(new Written(), "10"))) {
            String report = json(log, standards);
            assertThat(schema.validate(report, InputFormat.JSON)).as(report).isEmpty();
        }
    }

    @Test
    void an_id_does_not_hang_on_where_the_line_stands() {
        Written log = new Written();
        Logs.right(log, "99");
        Written longer = new Written();
        Logs.right(longer, "98");
        late(log);
        late(longer);
        assertThat(violation(tree(log), "21").get("id"))
                .isEqualTo(violation(tree(longer), "21").get("id"));
        assertThat(violation(tree(log), "21").get("line").asInt())
                .isEqualTo(violation(tree(longer), "21").get("line").asInt());
    }

    @Test
    void a_log_without_a_flaw_is_right_under_every_reading() {
        JsonNode report = tree(Logs.right(new Written(), "10"));
        assertThat(report.get("violations")).isEmpty();
        assertThat(report.get("consistent").get("whole").get("kind").asString())
                .isEqualTo("always");
    }

    @Test
    void each_violation_stands_on_a_line_of_its_own() {
        assertThat(json(Logs.five(), Made.Standards.LEFT_OUT)
                        .lines()
                        .filter(line -> line.startsWith("    {\"id\": \"")))
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void more_than_memory_should_hold_is_put_aside_and_read_back_in_order() {
        try (Spool spool = new Spool()) {
            for (int i = 0; i < 300_000; i++) {
                String line = "line " + i;
                spool.add(line.toCharArray(), line.length());
            }
            List<String> lines = new ArrayList<>();
            spool.forEach(lines::add);
            assertThat(lines).hasSize(300_000).endsWith("line 299999").startsWith("line 0");
        }
    }

    static String json(Written log, Made.Standards standards) {
        StringWriter out = new StringWriter();
        log.tell(new JsonReport(out, new Made("0.1.0", List.of("--standards"), standards)));
        return out.toString();
    }

    private static void late(Written log) {
        log.line("21 2026-03-03 placed 2026-03-20")
                .line("21 2026-03-03 notified 2026-03-03")
                .line("21 2026-03-03 ban-imposed border")
                .line("21 2026-03-20 appeared")
                .line("21 2026-03-29 measure-lifted exit-ban border");
    }

    private static JsonNode tree(Written log) {
        return MAPPER.readTree(json(log, Made.Standards.SHOWN));
    }

    private static JsonNode violation(JsonNode report, String of) {
        for (JsonNode violation : report.get("violations")) {
            if (violation.get("case").asString().equals(of)) {
                return violation;
            }
        }
        throw new AssertionError("no violation in case " + of + ": " + report.get("violations"));
    }
}
