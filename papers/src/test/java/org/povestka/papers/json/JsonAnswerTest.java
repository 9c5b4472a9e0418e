package org.povestka.papers.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;
import org.povestka.law.history.Person;
import org.povestka.papers.Language;
import org.povestka.papers.wording.Cases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// The JSON of an answer has the fields of the contract and keeps to its schema.
class JsonAnswerTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void the_fields_of_the_contract_come_first_and_in_its_order() throws IOException {
        JsonNode answer = tree(Cases.walkthrough());
        assertThat(answer.propertyNames())
                .startsWith(
                        "lawCheckedTo",
                        "summonses",
                        "days",
                        "measures",
                        "next",
                        "remedies",
                        "grounds");
        assertThat(answer.get("summonses").get(0).propertyNames())
                .startsWith("id", "served", "exitBan", "ladder", "flags");
        assertThat(answer.get("lawCheckedTo").asString()).isEqualTo("2026-03-15");
    }

    @Test
    void a_certain_date_stands_without_readings_and_contested_ones_with_the_simplest()
            throws IOException {
        JsonNode summons = tree(Cases.walkthrough()).get("summonses").get(0);
        assertThat(summons.get("exitBan").toString())
                .isEqualTo("{\"kind\":\"certain\",\"dates\":[{\"date\":\"2025-07-03\"}]}");
        assertThat(summons.get("served").toString())
                .isEqualTo("{\"kind\":\"contested\",\"dates\":["
                        + "{\"date\":\"2025-07-03\",\"readings\":[\"Q1=A\"]},"
                        + "{\"date\":\"2025-07-10\",\"readings\":[\"Q1=B\",\"Q2=B\"]},"
                        + "{\"date\":\"2025-07-11\",\"readings\":[\"Q1=B\",\"Q2=A\"]}]}");
        assertThat(summons.get("ladder").get("dates").findValuesAsString("date"))
                .containsExactly(
                        "2025-07-23",
                        "2025-07-24",
                        "2025-07-30",
                        "2025-07-31",
                        "2025-08-01",
                        "2025-08-10",
                        "2025-08-11",
                        "2025-08-12");
    }

    @Test
    void handed_over_on_4_March_2026_only_placing_or_that_day_can_be_service() throws IOException {
        History history = new History(
                Person.of(Category.CONSCRIPT).with(Account.HELD),
                List.of(
                        Cases.placed("2026-03-03", "2026-03-20"),
                        new Event.HandedOver(Cases.day("2026-03-04"), Instant.EPOCH, Cases.S1)));
        JsonNode answer = tree(Law.IN_FORCE.explain(history, List.of(Cases.day("2026-03-10"))));
        assertThat(answer.get("summonses").get(0).get("served").toString())
                .isEqualTo("{\"kind\":\"contested\",\"dates\":["
                        + "{\"date\":\"2026-03-03\",\"readings\":[\"Q1=A\"]},"
                        + "{\"date\":\"2026-03-04\",\"readings\":[\"Q1=B\"]}]}");
        assertThat(answer.get("days").get(0).toString())
                .isEqualTo("{\"on\":\"2026-03-10\",\"served\":\"yes\",\"exitBan\":\"yes\","
                        + "\"ladder\":\"no\",\"lifting\":\"no\"}");
    }

    @Test
    void an_account_that_is_not_said_is_an_assumption_and_no_reading() throws IOException {
        History history = new History(
                Person.of(Category.CONSCRIPT), List.of(Cases.placed("2026-03-03", "2026-03-20")));
        JsonNode served = tree(Law.IN_FORCE.explain(history, List.of()))
                .get("summonses")
                .get(0)
                .get("served");
        assertThat(served.get("dates").get(0).toString())
                .isEqualTo("{\"date\":\"2026-03-03\",\"readings\":[\"Q1=A\"],"
                        + "\"assuming\":[\"account=true\"]}");
        assertThat(served.get("dates").get(1).get("alternatives").toString())
                .isEqualTo("[{\"readings\":[\"Q2=B\"],\"assuming\":[\"account=false\"]}]");
    }

    @Test
    void appearance_on_20_March_2026_ends_the_ban_on_the_19th_or_the_21st() throws IOException {
        JsonNode ban = tree(Cases.all().get(3)).get("summonses").get(0).get("exitBan");
        assertThat(ban.get("until").toString())
                .isEqualTo("[{\"date\":\"2026-03-19\",\"readings\":[\"Q8=B\"],"
                        + "\"alternatives\":[{\"readings\":[\"Q8=C\"]}]},"
                        + "{\"date\":\"2026-03-21\",\"readings\":[\"Q8=A\"],"
                        + "\"alternatives\":[{\"readings\":[\"Q8=D\"]}]}]");
    }

    @Test
    void a_measure_that_still_stands_is_listed_among_the_grounds() throws IOException {
        assertThat(tree(Cases.all().get(6)).get("grounds").valueStream())
                .filteredOn(ground -> ground.has("breach"))
                .anySatisfy(breach -> {
                    assertThat(breach.get("rule").asString()).isEqualTo("lifting");
                    assertThat(breach.get("breach").asString()).isEqualTo("not-lifted");
                    assertThat(breach.get("measure").asString()).isEqualTo("exit-ban");
                    assertThat(breach.get("on").asString()).isEqualTo("2026-03-18");
                    assertThat(breach.get("readings").isEmpty()).isTrue();
                });
    }

    @Test
    void what_changes_first_after_12_July_2025_and_the_smallest_change_that_turns_it()
            throws IOException {
        assertThat(tree(Cases.walkthrough()).get("change").toString())
                .isEqualTo("{\"asked\":\"2025-07-12\",\"first\":["
                        + "{\"state\":\"ladder\",\"on\":\"2025-07-23\",\"then\":\"contested\"}],"
                        + "\"smallest\":[{\"state\":\"exitBan\",\"now\":\"yes\",\"edits\":["
                        + "{\"edit\":\"add\",\"on\":\"2025-07-10\",\"what\":\"appeared\","
                        + "\"summons\":\"s1\"}]}]}");
    }

    @Test
    void a_fact_that_is_taken_away_keeps_the_fields_of_the_case_file() throws IOException {
        assertThat(tree(Cases.all().get(4)).get("change").get("smallest").toString())
                .contains(
                        "{\"edit\":\"drop\",\"on\":\"2026-03-18\",\"what\":\"excused\","
                                + "\"summons\":\"s1\",\"until\":\"2026-04-05\",\"accepted\":\"2026-03-25\"}");
    }

    @Test
    void without_a_day_asked_about_no_change_is_looked_for() throws IOException {
        assertThat(tree(Cases.all().get(2)).has("change")).isFalse();
    }

    @Test
    void every_answer_keeps_to_the_published_schema() throws IOException {
        Schema schema = schema("explain");
        for (Language language : Language.values()) {
            for (Explanation explanation : Cases.all()) {
                StringBuilder out = new StringBuilder();
                JsonAnswer.write(explanation, language, out);
                List<Error> errors = schema.validate(out.toString(), InputFormat.JSON);
                assertThat(errors).as(out.toString()).isEmpty();
            }
        }
    }

    @Test
    void an_answer_on_one_line_is_the_same_answer() throws IOException {
        for (Explanation explanation : Cases.all()) {
            StringBuilder line = new StringBuilder();
            JsonAnswer.writeLine(explanation, Language.RU, line);
            assertThat(line.toString().indexOf('\n')).isEqualTo(line.length() - 1);
            StringBuilder laidOut = new StringBuilder();
            JsonAnswer.write(explanation, Language.RU, laidOut);
            assertThat(MAPPER.readTree(line.toString()))
                    .isEqualTo(MAPPER.readTree(laidOut.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"explain", "case-file"})
    void the_schema_in_the_docs_is_the_one_in_the_program(String name) throws IOException {
        assertThat(Files.readString(Path.of("..", "docs", "schema", name + ".schema.json")))
                .isEqualTo(resource(name));
    }

    @Test
    void the_case_file_of_the_contract_keeps_to_its_schema() throws IOException {
        String contract = """
                {"person": {"born": "2003-05-14", "category": "conscript", "account": true,
                            "region": "RU-MOW"},
                 "events": [
                   {"on": "2026-03-03", "what": "placed", "summons": "s1", "appear": "2026-03-20"},
                   {"on": "2026-03-04", "what": "handed-over", "summons": "s1"}],
                 "ask": ["2026-03-10"]}
                """;
        Schema schema = schema("case-file");
        assertThat(schema.validate(contract, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(contract.replace("\"appear\"", "\"until\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema.validate(contract.replace("\"ask\"", "\"name\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void letters_that_would_break_a_string_are_escaped() {
        assertThat(JsonOut.line(out -> {
                    out.begin();
                    out.say("k", "a\"b\\c\nd\u2028");
                    out.end();
                }))
                .isEqualTo("{\"k\": \"a\\\"b\\\\c\\nd\\u2028\"}");
    }

    @Test
    void a_string_is_read_back_as_it_was_whatever_stands_in_it() {
        String signs =
                "azAZ09 -,.:/\"\\\b\t\n\r\u0000\u001f\u007f\u0080яЁ№\u2027\u2028\u2029\uFFFF";
        Random random = new Random(20_250_703);
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(10); left > 0; left--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String json = JsonOut.line(out -> {
                out.begin();
                out.say("k", text.toString());
                out.say("next", true);
                out.end();
            });
            assertThat(json.lines()).hasSize(1);
            assertThat(json).doesNotContain("\u2028").doesNotContain("\u2029");
            assertThat(MAPPER.readTree(json).get("k").asString()).isEqualTo(text.toString());
        }
    }

    @Test
    void answers_one_after_the_other_are_the_line_of_each_in_UTF_8() throws IOException {
        StringBuilder alone = new StringBuilder();
        ByteArrayOutputStream together = new ByteArrayOutputStream();
        JsonLines lines = new JsonLines(Language.RU, together);
        for (Explanation explanation : Cases.all()) {
            JsonAnswer.writeLine(explanation, Language.RU, alone);
            lines.write(explanation);
        }
        assertThat(together.toString(StandardCharsets.UTF_8)).isEqualTo(alone.toString());
    }

    @Test
    void what_fits_into_a_hundred_columns_stays_on_one_line() {
        String longest = "{\"list\": [{\"fits\": \"%s\"}]}".formatted("x".repeat(83));
        assertThat(JsonLayout.of(longest)).isEqualTo("""
                        {
                          "list": [
                            {"fits": "%s"}
                          ]
                        }""".formatted("x".repeat(83)));
        String longer = "{\"list\": [{\"fits\": \"%s\"}]}".formatted("x".repeat(84));
        assertThat(JsonLayout.of(longer)).isEqualTo("""
                        {
                          "list": [
                            {
                              "fits": "%s"
                            }
                          ]
                        }""".formatted("x".repeat(84)));
    }

    @Test
    void what_is_laid_out_is_the_same_whatever_stands_in_it() {
        String inner = "\"a, [b\\\": {c\\\\\"";
        String line = "{\"none\": [], \"empty\": {}, \"number\": 12, \"so\": true, \"texts\": ["
                + inner + ", " + inner + ", " + inner + ", " + inner + ", \"" + "x".repeat(99)
                + "\"]}";
        assertThat(JsonLayout.of(line)).isEqualTo("""
                        {
                          "none": [],
                          "empty": {},
                          "number": 12,
                          "so": true,
                          "texts": [
                            %1$s,
                            %1$s,
                            %1$s,
                            %1$s,
                            "%2$s"
                          ]
                        }""".formatted(inner, "x".repeat(99)));
    }

    private static JsonNode tree(Explanation explanation) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonAnswer.write(explanation, Language.EN, out);
        return MAPPER.readTree(out.toString());
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(resource(name), InputFormat.JSON);
    }

    private static String resource(String name) throws IOException {
        String file = "/org/povestka/papers/schema/" + name + ".schema.json";
        try (InputStream in =
                Objects.requireNonNull(JsonAnswerTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
