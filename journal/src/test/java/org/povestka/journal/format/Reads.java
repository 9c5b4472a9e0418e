package org.povestka.journal.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.povestka.law.flaw.Flaw;

/// Reads texts as case files and shows what came of them.
final class Reads {

    private Reads() {}

    static CaseFile file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    static CaseFile file(byte[] bytes) {
        return CaseFiles.read("case.yaml", new ByteArrayInputStream(bytes));
    }

    static CaseFile.Case goodCase(String text) {
        return switch (file(text)) {
            case CaseFile.Case read -> read;
            case CaseFile.Flawed flawed -> throw new AssertionError(shown(flawed.flaws()));
        };
    }

    /// The flaws as `3:11 APPEAR_BEFORE_PLACED 2025-07-01 2025-07-03`.
    static List<String> flaws(String text) {
        return shown(file(text));
    }

    static List<String> shown(CaseFile file) {
        return switch (file) {
            case CaseFile.Case ignored -> List.of();
            case CaseFile.Flawed flawed -> shown(flawed.flaws());
        };
    }

    private static List<String> shown(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> flaw.place().line() + ":" + flaw.place().column() + " " + flaw.kind()
                        + flaw.parts().stream()
                                .map(part -> " " + part)
                                .collect(Collectors.joining()))
                .toList();
    }
}
