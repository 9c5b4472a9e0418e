package org.povestka.audit.read.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.row.Stretches.Stretch;

import static org.assertj.core.api.Assertions.assertThat;

/// The rows of the stretches of a log are the rows of the log.
class StretchesTest {

    private static final String[] CELLS = {
        "", "a", "\"a\"", "\"\"", "\"a,b\"", "\"a\nb\"", "\"a\"\"\nb\"", "a\"b", "жук", "\"\n\""
    };
    private static final String[] ENDS = {"\n", "\n", "\r\n", "\n\n", "\n\r\n"};

    @TempDir
    private Path folder;

    @Test
    void wherever_a_log_is_cut_every_row_is_read_once_at_its_line() throws IOException {
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            byte[] log = log(random).getBytes(StandardCharsets.UTF_8);
            long most = 1L + random.nextInt(60);
            List<String> rows = new ArrayList<>();
            for (Stretch stretch : Stretches.of(file(log), most)) {
                rows.addAll(rows(bytes(log, stretch), stretch.linesBefore()));
            }
            assertThat(rows).as("seed %d", seed).isEqualTo(rows(log, 0));
        }
    }

    @Test
    void a_stretch_ends_with_its_row_and_not_in_quotes() throws IOException {
        byte[] log = "a,b\n1,\"x\ny\"\n2,z\n".getBytes(StandardCharsets.UTF_8);
        assertThat(Stretches.of(file(log), 1))
                .containsExactly(new Stretch(4, 4, 8, 0), new Stretch(4, 12, 4, 2));
        assertThat(Stretches.of(file(log), 100)).containsExactly(new Stretch(4, 4, 12, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"case\": \"a\"}\n{\"case\": \"b\"}\n", "<log></log>\n", "PAR1\n,\n", ""})
    void what_is_no_table_of_cells_is_one_stretch(String log) throws IOException {
        assertThat(Stretches.of(file(log.getBytes(StandardCharsets.UTF_8)), 1))
                .containsExactly(Stretch.WHOLE);
    }

    @Test
    void a_packed_log_is_one_stretch() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write("a,b\n1,2\n3,4\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(Stretches.of(file(packed.toByteArray()), 1)).containsExactly(Stretch.WHOLE);
    }

    private static String log(Random random) {
        StringBuilder log = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        log.append(random.nextInt(4) == 0 ? "\n" : "").append("a,\"b\nc\",d");
        for (int row = random.nextInt(12); row >= 0; row--) {
            log.append(ENDS[random.nextInt(ENDS.length)]);
            for (int cell = 0; cell < 3; cell++) {
                log.append(cell == 0 ? "" : ",").append(CELLS[random.nextInt(CELLS.length)]);
            }
        }
        return log.append(random.nextBoolean() ? "\n" : "").toString();
    }

    private static byte[] bytes(byte[] log, Stretch stretch) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (stretch.bytes() < 0) {
            bytes.writeBytes(log);
        } else {
            bytes.write(log, 0, (int) stretch.header());
            bytes.write(log, (int) stretch.first(), (int) stretch.bytes());
        }
        return bytes.toByteArray();
    }

    /// The rows, each with its line.
    private static List<String> rows(byte[] log, long linesBefore) throws IOException {
        LogFlaws flaws = LogFlaws.of("test");
        List<String> rows = new ArrayList<>();
        try (CsvRows csv = CsvRows.of("test", new ByteArrayInputStream(log), flaws)) {
            while (csv.next() != Rows.Step.END) {
                String[] cells = new String[csv.row().cells()];
                Arrays.setAll(cells, cell -> csv.row().text(cell));
                rows.add((csv.row().line() + linesBefore) + " " + String.join("|", cells));
            }
        }
        assertThat(flaws.first()).isEmpty();
        return rows;
    }

    private Path file(byte[] log) throws IOException {
        return Files.write(folder.resolve("log"), log);
    }
}
