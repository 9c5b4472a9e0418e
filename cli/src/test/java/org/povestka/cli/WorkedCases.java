package org.povestka.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The worked cases of the law note as runs of the command line, from
/// `worked-cases.yaml`.
final class WorkedCases {

    private static final String RESOURCE = "worked-cases.yaml";

    private WorkedCases() {}

    /// One case file and what the answer must say.
    ///
    /// @param number the number of the row in the law note
    /// @param parts the person, the events, the options, the states a day, and what
    /// else
    record Run(Object number, Map<?, ?> parts) {

        /// The case as a file in JSON's form of YAML.
        String caseFile() {
            return "{person: %s, events: %s}".formatted(flow(part("person")), flow(part("events")));
        }

        /// The options beside the case, one for each day asked about among them.
        List<String> options() {
            Stream<String> days = list("days").stream()
                    .flatMap(day -> Stream.of(
                            "--on", WorkedCases.part((Map<?, ?>) day, "on").toString()));
            return Stream.concat(list("options").stream().map(Object::toString), days)
                    .toList();
        }

        /// A list of its parts.
        List<?> list(String key) {
            return (List<?>) part(key);
        }

        private Object part(String key) {
            return WorkedCases.part(parts, key);
        }

        @Override
        public String toString() {
            return "row " + number + " " + caseFile() + " " + options();
        }
    }

    /// Every run of every row.
    static List<Run> runs() {
        LoadSettings settings = LoadSettings.builder().setLabel(RESOURCE).build();
        try (InputStream in =
                Objects.requireNonNull(WorkedCases.class.getResourceAsStream(RESOURCE))) {
            List<?> rows = (List<?>) new Load(settings).loadFromInputStream(in);
            return rows.stream()
                    .map(row -> (Map<?, ?>) row)
                    .flatMap(WorkedCases::runs)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(RESOURCE, unreadable);
        }
    }

    /// What stands under a key, which must be there.
    static Object part(Map<?, ?> parts, String key) {
        return Objects.requireNonNull(parts.get(key), key);
    }

    private static Stream<Run> runs(Map<?, ?> row) {
        List<?> runs = (List<?>) part(row, "runs");
        Object number = part(row, "number");
        return runs.stream().map(run -> new Run(number, (Map<?, ?>) run));
    }

    /// Maps print themselves as `{a=b}`, which only needs another sign between key
    /// and value.
    private static String flow(Object part) {
        return part.toString().replace("=", ": ");
    }
}
