package org.povestka.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.povestka.journal.format.CaseFile;
import org.povestka.journal.format.CaseFiles;

/// The reader of case files on the case of the contract: a person, two events, one
/// day asked about.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReaderBench {

    private final byte[] yaml = bytes("""
            person: {born: 2003-05-14, category: conscript, account: true, region: RU-MOW}
            events:
              - {on: 2026-03-03, what: placed, summons: s1, appear: 2026-03-20}
              - {on: 2026-03-04, what: handed-over, summons: s1}
            ask: [2026-03-10]
            """);

    private final byte[] line = bytes("""
            {"person": {"born": "2003-05-14", "category": "conscript", "account": true, \
            "region": "RU-MOW"}, "events": [{"on": "2026-03-03", "what": "placed", \
            "summons": "s1", "appear": "2026-03-20"}, {"on": "2026-03-04", \
            "what": "handed-over", "summons": "s1"}], "ask": ["2026-03-10"]}
            """);

    /// A case file as people write it.
    ///
    /// @return the case
    @Benchmark
    public CaseFile caseInYaml() {
        return CaseFiles.read("case.yaml", new ByteArrayInputStream(yaml));
    }

    /// A case as a line of a `.jsonl` file holds it.
    ///
    /// @return the case
    @Benchmark
    public CaseFile caseInJson() {
        return CaseFiles.oneOfMany("case.json", new ByteArrayInputStream(line));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
