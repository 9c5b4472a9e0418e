package org.povestka.audit.town;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/// How often each fault was planted, found, and found where there was none; told as a table of
/// `docs/audit-proof.md`, which `-Dgolden.write=true` writes anew.
final class Scores {

    private static final Path PROOF = Path.of("..", "docs", "audit-proof.md");
    private static final String BEGIN = "<!-- towns: begin -->\n";
    private static final String END = "<!-- towns: end -->\n";

    private final Map<Planted, Score> scores = new EnumMap<>(Planted.class);

    private static final class Score {
        private long cases;
        private long planted;
        private long found;
        private long invented;
    }

    /// Counts a case.
    void add(Planted planted, Set<Planted.Expected> found) {
        Score score = scores.computeIfAbsent(planted, same -> new Score());
        score.cases++;
        score.planted += planted.expected().size();
        long right = found.stream().filter(planted.expected()::contains).count();
        score.found += right;
        score.invented += found.size() - right;
    }

    /// Holds the table of the docs against these scores.
    void compare() throws IOException {
        String page = Files.readString(PROOF);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String made = before + table() + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PROOF, made);
        }
        assertThat(made).as("-Dgolden.write=true writes it anew").isEqualTo(page);
    }

    private String table() {
        StringBuilder table =
                new StringBuilder("| planted | fault | cases | findings owed | found |"
                        + " invented | recall | precision |\n|---|---|---|---|---|---|---|---|\n");
        scores.forEach((planted, score) ->
                table.append("| %s | %s | %d | %d | %d | %d | %s | %s |%n"
                        .formatted(
                                planted.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                planted.fault(),
                                score.cases,
                                score.planted,
                                score.found,
                                score.invented,
                                share(score.found, score.planted),
                                share(score.found, score.found + score.invented))));
        return table.toString();
    }

    /// A share; none of nothing.
    private static String share(long part, long whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
