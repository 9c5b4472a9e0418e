package org.povestka.audit.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The town under `examples` is one of these towns; `-Dgolden.write=true` writes it anew.
class ExampleTownTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final FaultyTown TOWN = new FaultyTown(2026, 250);

    @Test
    void the_log_is_the_one_that_is_made() throws IOException {
        compare("town-with-faults.csv", Csv.log(TOWN));
    }

    @Test
    void what_is_planted_in_it_stands_beside_it() throws IOException {
        compare("town-with-faults.truth.csv", Csv.truth(TOWN));
    }

    private static void compare(String name, String made) throws IOException {
        Path file = EXAMPLES.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(file, made);
        }
        assertThat(Files.readString(file)).isEqualTo(made);
    }
}
