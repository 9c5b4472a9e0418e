package org.povestka.audit.read;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.povestka.audit.read.map.MappingFile;
import org.povestka.audit.read.map.MappingFiles;

import static org.assertj.core.api.Assertions.assertThat;

/// Each reader for itself: the bytes are put behind a beginning from which it is chosen, so that
/// none are spent on finding it. With `JAZZER_FUZZ=1` one method at a time is fed with bytes that
/// are made up.
class ReadersFuzzTest {

    private static final String CSV = """
            case,on,what,summons,appear,measure,receiver,until,accepted,recorded,category,account
            p1,2025-07-03,placed,s1,2025-07-21,,,,,,,
            """;
    private static final String LINES = """
            {"case": "p1", "on": "2025-07-03", "what": "placed", "appear": "2025-07-21"}
            """;
    private static final String OCEL =
            "{\"objects\": [{\"id\": \"p1\", \"type\": \"case\"}], \"events\": [";
    private static final String XES = "<?xml version=\"1.0\"?><log><trace>"
            + "<string key=\"concept:name\" value=\"p1\"/><event>";

    @FuzzTest(maxDuration = "5m")
    void a_log_as_csv(byte[] bytes) {
        LogFileFuzzTest.entriesOrFlaws(behind(CSV, bytes));
    }

    @FuzzTest(maxDuration = "5m")
    void a_log_as_lines_of_json(byte[] bytes) {
        LogFileFuzzTest.entriesOrFlaws(behind(LINES, bytes));
    }

    @FuzzTest(maxDuration = "5m")
    void a_log_of_objects(byte[] bytes) {
        LogFileFuzzTest.entriesOrFlaws(behind(OCEL, bytes));
    }

    @FuzzTest(maxDuration = "5m")
    void a_log_as_xes(byte[] bytes) {
        LogFileFuzzTest.entriesOrFlaws(behind(XES, bytes));
    }

    @FuzzTest(maxDuration = "5m")
    void a_log_as_parquet(byte[] bytes) {
        LogFileFuzzTest.entriesOrFlaws(behind("PAR1", bytes));
    }

    @FuzzTest(maxDuration = "5m")
    void a_file_of_a_mapping(byte[] bytes) {
        switch (MappingFiles.read("log.map.yaml", new ByteArrayInputStream(bytes))) {
            case MappingFile.Mapped mapped ->
                assertThat(mapped.mapping().names().columns().keySet()).noneMatch(String::isEmpty);
            case MappingFile.Flawed flawed -> assertThat(flawed.flaws()).isNotEmpty();
        }
    }

    private static byte[] behind(String beginning, byte[] bytes) {
        byte[] first = beginning.getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[first.length + bytes.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(bytes, 0, all, first.length, bytes.length);
        return all;
    }
}
