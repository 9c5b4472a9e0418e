package org.povestka.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
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
import org.povestka.law.Explanation;
import org.povestka.law.Law;
import org.povestka.papers.Language;
import org.povestka.papers.json.JsonAnswer;

/// A case file answered as the server answers it, without what the network costs: the case that
/// `bench/town` sends, in JSON, and its answer in JSON.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnswerBench {

    private final byte[] file = """
            {"person":{"category":"conscript","account":true},"events":[{"on":"2026-03-03",\
            "what":"placed","summons":"s1","appear":"2026-03-20"}],"ask":["2026-03-10"]}
            """.getBytes(StandardCharsets.UTF_8);

    private final Explanation explanation = explained(read());

    /// A case read, and what the law says of it.
    ///
    /// @return the answer
    @Benchmark
    public Explanation law() {
        return explained(read());
    }

    /// An answer in JSON.
    ///
    /// @return the JSON
    /// @throws IOException never
    @Benchmark
    public String json() throws IOException {
        return written(explanation);
    }

    /// From the file to the JSON.
    ///
    /// @return the JSON
    /// @throws IOException never
    @Benchmark
    public String whole() throws IOException {
        return written(explained(read()));
    }

    private CaseFile.Case read() {
        return (CaseFile.Case) CaseFiles.oneOfMany("case.json", new ByteArrayInputStream(file));
    }

    private static Explanation explained(CaseFile.Case facts) {
        return Law.IN_FORCE.explain(facts.history(), facts.ask());
    }

    private static String written(Explanation explanation) throws IOException {
        StringBuilder out = new StringBuilder();
        JsonAnswer.writeLine(explanation, Language.EN, out);
        return out.toString();
    }
}
