package org.povestka.audit.read.row;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.povestka.audit.read.flaw.LogFlaws;

import static org.assertj.core.api.Assertions.assertThat;

/// Another author's reader splits every file alike.
class CsvRowsTest {

    private static final String[] PIECES = {
        "a",
        "bc",
        "\u0436",
        "",
        " ",
        "2025-07-03",
        "\"\"",
        "1",
        "\n",
        ",",
        "\r\n",
        "0123456789abcdef"
    };

    @Test
    void random_files_are_split_as_fastcsv_splits_them() throws IOException {
        for (int seed = 0; seed < 3_000; seed++) {
            String text = text(new Random(seed));
            assertThat(ours(text)).as("seed " + seed + "\n" + text).isEqualTo(theirs(text));
        }
    }

    @Test
    void rows_may_end_anywhere_in_the_buffer() throws IOException {
        for (int length = (1 << 18) - 40; length < (1 << 18) + 8; length++) {
            String text = "a,b\n" + "x".repeat(length) + ",\"y\"\"z\"\nlast,row";
            assertThat(ours(text))
                    .containsExactly(
                            List.of("a", "b"),
                            List.of("x".repeat(length), "y\"z"),
                            List.of("last", "row"));
        }
    }

    @Test
    void a_row_that_is_too_long_is_passed_over() throws IOException {
        LogFlaws flaws = LogFlaws.of("log.csv");
        String text = "a,b\n" + "x".repeat(3 << 20) + "\nlast,row\n";
        try (Rows rows = CsvRows.of("log.csv", stream(text), flaws)) {
            assertThat(rows.next()).isEqualTo(Rows.Step.FLAWED);
            assertThat(rows.next()).isEqualTo(Rows.Step.ROW);
            assertThat(rows.row().text(0)).isEqualTo("last");
            assertThat(rows.row().line()).isEqualTo(3);
            assertThat(rows.next()).isEqualTo(Rows.Step.END);
        }
        assertThat(flaws.total()).isEqualTo(1);
    }

    private static List<List<String>> ours(String text) throws IOException {
        List<List<String>> read = new ArrayList<>();
        LogFlaws flaws = LogFlaws.of("log.csv");
        try (Rows rows = CsvRows.of("log.csv", stream(text), flaws)) {
            read.add(rows.header());
            while (rows.next() != Rows.Step.END) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < rows.row().cells(); i++) {
                    cells.add(rows.row().text(i));
                }
                read.add(cells);
            }
        }
        return read;
    }

    private static List<List<String>> theirs(String text) throws IOException {
        List<List<String>> read = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                read.add(row.getFields());
            }
        }
        return read;
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("head,ing,x\n");
        int rows = random.nextInt(6);
        for (int row = 0; row < rows; row++) {
            for (int cell = 0; cell < 3; cell++) {
                text.append(cell == 0 ? "" : ",").append(cell(random, cell));
            }
            text.append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        return text.toString();
    }

    private static String cell(Random random, int cell) {
        StringBuilder inner = new StringBuilder(cell == 0 ? "c" : "");
        for (int i = random.nextInt(5); i > 0; i--) {
            inner.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String plain = inner.toString().replaceAll("[\"\r\n,]", "");
        return random.nextBoolean() ? "\"" + inner + "\"" : plain;
    }
}
