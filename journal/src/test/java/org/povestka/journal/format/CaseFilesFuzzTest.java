package org.povestka.journal.format;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.povestka.law.flaw.Flaw;
import org.povestka.law.flaw.LooksReal;

import static org.assertj.core.api.Assertions.assertThat;

/// Whatever the bytes are, the reader answers with a case or with flaws; with `JAZZER_FUZZ=1`
/// the bytes are made up, else they are the seeds that lie beside this class.
class CaseFilesFuzzTest {

    @FuzzTest(maxDuration = "10s")
    void any_bytes_are_a_case_or_have_flaws_and_so_are_their_lines(byte[] bytes) {
        check(CaseFiles.read("fuzz.yaml", new ByteArrayInputStream(bytes)));
        CaseLines.stream("fuzz.jsonl", new ByteArrayInputStream(bytes))
                .forEach(CaseFilesFuzzTest::check);
    }

    private static void check(CaseFile file) {
        switch (file) {
            case CaseFile.Case read -> {
                assertThat(Reads.file(CaseWriter.yaml(read))).isEqualTo(read);
                assertThat(Reads.file(CaseWriter.json(read))).isEqualTo(read);
            }
            case CaseFile.Flawed flawed ->
                assertThat(flawed.flaws()).allMatch(CaseFilesFuzzTest::printable);
        }
    }

    private static boolean printable(Flaw flaw) {
        List<String> parts = flaw.parts();
        return parts.stream().noneMatch(part -> LooksReal.in(part).isPresent())
                && parts.stream().noneMatch(part -> part.chars().anyMatch(Character::isISOControl));
    }
}
