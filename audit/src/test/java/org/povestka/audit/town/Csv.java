package org.povestka.audit.town;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A town as the files under `examples` hold it: its log, and what is planted in it.
final class Csv {

    private static final List<String> COLUMNS = List.of(
            "case",
            "on",
            "recorded",
            "what",
            "summons",
            "appear",
            "reason",
            "measure",
            "receiver",
            "against",
            "category",
            "born",
            "account",
            "region",
            "office",
            "decision",
            "grounds",
            "edition",
            "identifiers",
            "items");

    private Csv() {}

    /// The log.
    static String log(FaultyTown town) {
        List<String> rows = new ArrayList<>();
        rows.add(String.join(",", COLUMNS));
        town.lines().forEach(line -> rows.add(row(line)));
        return String.join("\n", rows) + "\n";
    }

    /// What is planted, and what has to be found, in order of cases.
    static String truth(FaultyTown town) {
        Stream<String> rows = town.truth().entrySet().stream()
                .flatMap(planted -> planted.getValue().expected().stream()
                        .map(expected -> String.join(
                                ",",
                                planted.getKey(),
                                planted.getValue()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'),
                                planted.getValue().fault(),
                                expected.check().id(),
                                expected.verdict().word(),
                                expected.basis().word()))
                        .sorted());
        return Stream.concat(Stream.of("case,planted,fault,check,verdict,basis"), rows)
                .reduce("", (text, row) -> text + row + "\n");
    }

    private static String row(String line) {
        List<String> words = Arrays.asList(line.trim().split("\\s+"));
        Map<String, String> cells = new TreeMap<>();
        cells.put("on", words.get(0));
        cells.put("what", words.get(1));
        for (String word : words.subList(2, words.size())) {
            int sign = word.indexOf('=');
            cells.put(word.substring(0, sign), word.substring(sign + 1));
        }
        String recorded = cells.getOrDefault("recorded", "");
        cells.put("recorded", recorded.isEmpty() ? "" : recorded + "Z");
        return COLUMNS.stream()
                .map(column -> cells.getOrDefault(column, ""))
                .reduce((row, cell) -> row + "," + cell)
                .orElse("");
    }
}
