package org.povestka.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.cli.Typed.Result;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// `simulate` writes logs of which it knows what is wrong, and `audit` finds that and nothing else.
class SimulatedLogTest {

    private static final Path PROOF = Path.of("..", "docs", "audit-proof.md");
    private static final String BEGIN = "<!-- simulated: begin -->\n";
    private static final String END = "<!-- simulated: end -->\n";
    private static final Path SCENARIOS = Path.of("src/test/resources/org/povestka/cli/logs");
    private static final List<String> LOGGED =
            List.of("faulty.yaml", "turn-of-the-year.yaml", "as-reported.yaml");
    private static final int SEEDS = 4;

    @TempDir
    private Path folder;

    /// A finding: the case, what was looked for, the verdict and the basis.
    private record Found(String of, String check, String verdict, String basis) {}

    /// What is planted: the word, the fault, and what has to be found.
    private record Owed(String planted, String fault, Found found) {}

    @Test
    void what_is_planted_over_many_seeds_is_found_and_nothing_else() throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        for (String scenario : LOGGED) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                Path log = folder.resolve("log.csv");
                List<String> audit = simulate(scenario, seed, 1_500, log);
                score(scores, owed(log), found(audit));
            }
        }
        String table = table(scores);
        String page = Files.readString(PROOF);
        String before = page.substring(0, page.indexOf(BEGIN) + BEGIN.length());
        String made = before + table + page.substring(page.indexOf(END));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PROOF, made);
        }
        assertThat(made).as("-Dgolden.write=true writes it anew").isEqualTo(page);
        assertThat(scores.values()).allMatch(score -> score.missed == 0 && score.invented == 0);
    }

    @Test
    void of_a_machinery_that_does_nothing_wrong_nothing_is_found() throws IOException {
        Path log = folder.resolve("log.csv");
        List<String> audit = simulate("clean.yaml", 1, 3_000, log);
        assertThat(owed(log)).isEmpty();
        Result result = Typed.IN_ENGLISH.run(audit.toArray(String[]::new));
        assertThat(result.code()).as(result.out()).isZero();
    }

    @Test
    void with_every_reading_open_nothing_is_unlawful_that_is_not_planted() throws IOException {
        for (String scenario : List.of("clean.yaml", "turn-of-the-year.yaml")) {
            Path log = folder.resolve("log.csv");
            List<String> open = simulate(scenario, 9, 1_500, log).stream()
                    .filter(word -> !word.equals("--reading") && !word.startsWith("Q"))
                    .toList();
            Set<String> planted =
                    owed(log).stream().map(one -> one.found().of()).collect(Collectors.toSet());
            assertThat(found(open))
                    .filteredOn(one -> one.verdict().equals("unlawful"))
                    .allMatch(one -> planted.contains(one.of()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"packed.csv.gz", "packed.parquet"})
    void a_packed_log_says_the_same(String name) throws IOException {
        Path plain = folder.resolve("log.csv");
        Path packed = folder.resolve(name);
        Set<Found> found = found(simulate("faulty.yaml", 5, 300, plain));
        assertThat(found(simulate("faulty.yaml", 5, 300, packed)))
                .isEqualTo(found)
                .isNotEmpty();
        assertThat(Files.readString(folder.resolve("packed.truth.csv")))
                .isEqualTo(Files.readString(folder.resolve("log.truth.csv")));
    }

    @Test
    void the_log_is_that_of_the_men_who_can_be_told() throws IOException {
        Path log = folder.resolve("log.csv");
        simulate("faulty.yaml", 5, 300, log);
        String name = Files.readAllLines(log).get(1).split(",", -1)[0];
        Result told = Typed.IN_ENGLISH.run(
                "simulate", scenario("faulty.yaml"), "--seed", "5", "--person", name.substring(1));
        List<String> placed = Files.readAllLines(log).stream()
                .filter(line -> line.startsWith(name + ",") && line.contains(",placed,"))
                .map(line -> line.split(",", -1)[1])
                .toList();
        assertThat(placed).isNotEmpty().allSatisfy(day -> assertThat(told.out()).contains(day));
    }

    /// Writes a log and gives the command that is told to have it judged.
    private static List<String> simulate(String scenario, int seed, int people, Path log) {
        Result result = Typed.IN_ENGLISH.run(
                "simulate",
                scenario(scenario),
                "--people",
                String.valueOf(people),
                "--seed",
                String.valueOf(seed),
                "--log",
                log.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out()
                .lines()
                .map(String::trim)
                .filter(line -> line.startsWith("./povestka "))
                .flatMap(line -> Arrays.stream(line.split(" ", -1)).skip(1))
                .toList();
    }

    private static String scenario(String name) {
        return SCENARIOS.resolve(name).toString();
    }

    private static Set<Owed> owed(Path log) throws IOException {
        Path truth = log.resolveSibling(log.getFileName().toString().replace(".csv", ".truth.csv"));
        return Files.readAllLines(truth).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> new Owed(
                        cells[1], cells[2], new Found(cells[0], cells[3], cells[4], cells[5])))
                .collect(Collectors.toSet());
    }

    private static Set<Found> found(List<String> audit) {
        List<String> typed =
                Stream.concat(audit.stream(), Stream.of("--format", "json")).toList();
        Result result = Typed.IN_ENGLISH.run(typed.toArray(String[]::new));
        assertThat(result.err()).isEmpty();
        JsonNode report = new JsonMapper().readTree(result.out());
        return Stream.of("violations", "overtaken", "notSaid")
                .flatMap(list -> report.get(list).valueStream())
                .map(one -> new Found(
                        one.get("case").stringValue(),
                        one.get("check").stringValue(),
                        one.get("verdict").stringValue(),
                        one.get("basis").stringValue()))
                .collect(Collectors.toSet());
    }

    /// How often a fault was planted, found, missed, and found where none was.
    private static final class Score {
        private long planted;
        private long found;
        private long missed;
        private long invented;
    }

    private static void score(Map<String, Score> scores, Set<Owed> owed, Set<Found> found) {
        Set<Found> expected = owed.stream().map(Owed::found).collect(Collectors.toSet());
        for (Owed one : owed) {
            Found what = one.found();
            String row = String.join(
                    " | ", one.planted(), one.fault(), "`" + what.check() + "`", what.verdict());
            Score score = scores.computeIfAbsent(row, same -> new Score());
            score.planted++;
            score.found += found.contains(what) ? 1 : 0;
            score.missed += found.contains(what) ? 0 : 1;
        }
        for (Found one : found) {
            if (!expected.contains(one)) {
                String row = String.join(" | ", "", "", "`" + one.check() + "`", one.verdict());
                scores.computeIfAbsent(row, same -> new Score()).invented++;
            }
        }
    }

    private static String table(Map<String, Score> scores) {
        StringBuilder table = new StringBuilder("| planted | fault | found as | verdict |"
                + " planted | found | invented | recall | precision |\n"
                + "|---|---|---|---|---|---|---|---|---|\n");
        new TreeMap<>(scores)
                .forEach((row, score) -> table.append(String.format(
                        Locale.ROOT,
                        "| %s | %d | %d | %d | %.3f | %.3f |%n",
                        row,
                        score.planted,
                        score.found,
                        score.invented,
                        share(score.found, score.planted),
                        share(score.found, score.found + score.invented))));
        return table.toString();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
