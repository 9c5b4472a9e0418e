package org.povestka.cli;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/// The schema of scenarios takes every ready one, and refuses what the reader refuses.
class ScenarioSchemaTest {

    @ParameterizedTest
    @MethodSource("ready")
    void every_ready_scenario_keeps_to_the_schema(Path scenario) throws IOException {
        assertThat(schema().validate(Files.readString(scenario), InputFormat.YAML))
                .isEmpty();
    }

    @Test
    void an_unknown_key_a_wrong_share_and_a_total_without_a_date_do_not() throws IOException {
        assertThat(schema().validate("speed: 1\n", InputFormat.YAML)).isNotEmpty();
        assertThat(schema().validate(
                                "assumptions: {people.accounts: {is: 2, grade: assumed, source: own}}\n",
                                InputFormat.YAML))
                .isNotEmpty();
        assertThat(schema().validate(
                                "calibrate: [{metric: barred, total: 3, tolerance: 0.1, "
                                        + "moves: people.accounts, source: S74}]\n",
                                InputFormat.YAML))
                .isNotEmpty();
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(
                        Files.readString(Path.of("../docs/schema/scenario.schema.json")),
                        InputFormat.JSON);
    }

    private static Stream<Path> ready() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../scenarios"))) {
            return files.sorted().toList().stream();
        }
    }
}
