package org.povestka.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.cli.Typed.Result;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// The worked cases of the law note, section 3, asked of the door that everybody
/// uses: case file in, JSON out.
class WorkedCasesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @MethodSource("runs")
    void the_json_of_a_worked_case_says_what_its_row_says(WorkedCases.Run run) {
        String[] words = Stream.concat(
                        Stream.of("explain", "-", "--format", "json"), run.options().stream())
                .toArray(String[]::new);
        Result result = Typed.IN_ENGLISH.reading(run.caseFile()).run(words);
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        Object answer = JSON.readValue(result.out(), Object.class);
        List<?> days = (List<?>) at(answer, "/days");
        assertThat(days).hasSameSizeAs(run.list("days"));
        for (int i = 0; i < days.size(); i++) {
            assertThat(holds(days.get(i), run.list("days").get(i)))
                    .as("expected %s, found %s", run.list("days").get(i), days.get(i))
                    .isTrue();
        }
        run.list("also").forEach(also -> check(answer, (Map<?, ?>) also));
    }

    @Test
    void every_row_of_the_law_note_is_run() {
        assertThat(WorkedCases.runs().stream().map(WorkedCases.Run::number).distinct())
                .containsExactly(
                        1, 2, 3, 4, 6, 7, 8, 12, 13, 15, 18, 20, 21, 24, 25, 27, 29, 30, 33, 34, 36,
                        37, 38, 40, 41, 42);
    }

    static List<WorkedCases.Run> runs() {
        return WorkedCases.runs();
    }

    private static void check(Object answer, Map<?, ?> also) {
        if (also.containsKey("at")) {
            Object place = WorkedCases.part(also, "at");
            assertThat(at(answer, place)).as("at %s", place).isEqualTo(also.get("is"));
            return;
        }
        Object place = WorkedCases.part(also, "in");
        List<?> list = (List<?>) at(answer, place);
        Object sought = WorkedCases.part(also, also.containsKey("has") ? "has" : "lacks");
        assertThat(list.stream().anyMatch(item -> holds(item, sought)))
                .as("%s in %s of %s", sought, place, list)
                .isEqualTo(also.containsKey("has"));
    }

    /// Whether a value has every part of another.
    private static boolean holds(Object whole, Object part) {
        if (whole instanceof Map<?, ?> all && part instanceof Map<?, ?> some) {
            return some.entrySet().stream()
                    .allMatch(entry -> Objects.equals(all.get(entry.getKey()), entry.getValue()));
        }
        return Objects.equals(whole, part);
    }

    /// The value at a place such as `/summonses/0/served`.
    private static Object at(Object answer, Object place) {
        Object found = answer;
        for (String step : place.toString().substring(1).split("/", -1)) {
            found = found instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : WorkedCases.part((Map<?, ?>) found, step);
        }
        return found;
    }
}
