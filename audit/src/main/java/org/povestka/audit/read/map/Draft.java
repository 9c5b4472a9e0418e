package org.povestka.audit.read.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.povestka.audit.log.Column;

/// Drafts a mapping for a log from its header and what stands in its columns. Whatever is a
/// guess ends with `# ?`.
public final class Draft {

    private static final String DOUBT = "  # ?";
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\d _-]*");
    private static final Pattern SPECIAL = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n");

    private final Synonyms synonyms = Synonyms.known();
    private final Map<String, List<String>> values;
    private final Map<Column, Named> columns = new EnumMap<>(Column.class);
    private final List<String> ignored = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder();

    private Draft(Map<String, List<String>> values) {
        this.values = values;
    }

    /// A foreign column for one of ours.
    private record Named(String header, boolean sure) {}

    /// A draft.
    ///
    /// @param values the columns of the log in their order, each with the different values that
    /// were met, if they are few
    /// @return a mapping file in YAML
    public static String of(Map<String, List<String>> values) {
        return new Draft(new LinkedHashMap<>(values)).yaml();
    }

    private String yaml() {
        values.keySet().forEach(this::claimSurely);
        values.keySet().forEach(this::claimNearly);
        yaml.append("# A draft: look at every line, and above all at those that end with # ?\n");
        columns();
        words();
        if (!ignored.isEmpty()) {
            yaml.append("ignore:\n");
            ignored.forEach(name -> item("  ", name, DOUBT));
        }
        times();
        return yaml.toString();
    }

    private void claimSurely(String header) {
        synonyms.column(header)
                .filter(Synonyms.Guess::sure)
                .ifPresent(guess -> columns.putIfAbsent(guess.meaning(), new Named(header, true)));
    }

    private void claimNearly(String header) {
        if (columns.values().stream().anyMatch(named -> named.header().equals(header))) {
            return;
        }
        Optional<Column> guess = synonyms.column(header)
                .map(Synonyms.Guess::meaning)
                .filter(column -> !columns.containsKey(column))
                .or(() -> byValues(header));
        if (guess.isPresent()) {
            columns.put(guess.get(), new Named(header, false));
        } else {
            ignored.add(header);
        }
    }

    /// The column whose words or days these values are.
    private Optional<Column> byValues(String header) {
        List<String> met = values.getOrDefault(header, List.of());
        if (met.isEmpty()) {
            return Optional.empty();
        }
        if (met.stream().allMatch(DayLook::day) && !columns.containsKey(Column.ON)) {
            return Optional.of(Column.ON);
        }
        if (met.stream().allMatch(DayLook::moment) && !columns.containsKey(Column.RECORDED)) {
            return Optional.of(Column.RECORDED);
        }
        return List.of(Column.WHAT, Column.MEASURE, Column.RECEIVER, Column.CATEGORY).stream()
                .filter(column -> !columns.containsKey(column))
                .filter(column -> met.stream()
                        .anyMatch(value -> synonyms.word(column, value)
                                .filter(Synonyms.Guess::sure)
                                .isPresent()))
                .findFirst();
    }

    private void columns() {
        yaml.append("columns:\n");
        if (columns.isEmpty()) {
            yaml.setLength(yaml.length() - 1);
            yaml.append(" {}").append(DOUBT).append('\n');
        }
        columns.forEach((column, named) -> yaml.append("  ")
                .append(column.word())
                .append(": ")
                .append(quoted(named.header()))
                .append(named.sure() ? "" : DOUBT)
                .append('\n'));
        for (Column column : Column.values()) {
            if (column.required() && !columns.containsKey(column)) {
                yaml.append("  # ? every log has this column: ")
                        .append(column.word())
                        .append('\n');
            }
        }
    }

    private void words() {
        boolean begun = false;
        for (Map.Entry<Column, Named> entry : columns.entrySet()) {
            Column column = entry.getKey();
            Map<String, List<String>> items = items(column, entry.getValue().header());
            if (items.isEmpty()) {
                continue;
            }
            yaml.append(begun ? "" : "words:\n")
                    .append("  ")
                    .append(column.word())
                    .append(":\n");
            begun = true;
            items.forEach((word, lines) -> {
                yaml.append("    ").append(word).append(":\n");
                lines.forEach(yaml::append);
            });
        }
    }

    /// The lines for the foreign words of a column, under our words.
    private Map<String, List<String>> items(Column column, String header) {
        Map<String, List<String>> items = new TreeMap<>();
        List<String> ours = Vocabulary.of(column);
        if (ours.isEmpty()) {
            return items;
        }
        for (String value : values.getOrDefault(header, List.of())) {
            if (ours.contains(value)) {
                continue;
            }
            Optional<Synonyms.Guess<String>> guess = synonyms.word(column, value);
            boolean sure = guess.map(Synonyms.Guess::sure).orElse(false);
            String word = guess.map(Synonyms.Guess::meaning)
                    .orElse(column == Column.WHAT ? MappingReader.IGNORE : ours.getLast());
            String line = "      - " + quoted(value) + (sure ? "" : DOUBT) + "\n";
            items.computeIfAbsent(word, key -> new ArrayList<>()).add(line);
        }
        return items;
    }

    private void times() {
        List<String> met = new ArrayList<>();
        for (Column column : List.of(Column.ON, Column.RECORDED)) {
            Optional.ofNullable(columns.get(column))
                    .ifPresent(named -> met.addAll(values.getOrDefault(named.header(), List.of())));
        }
        DayLook.pattern(met)
                .ifPresent(pattern -> yaml.append("days: ").append(pattern).append('\n'));
        if (met.stream().anyMatch(DayLook::local)) {
            yaml.append("offset: \"+03:00\"").append(DOUBT).append('\n');
        }
    }

    private void item(String indent, String text, String after) {
        yaml.append(indent).append("- ").append(quoted(text)).append(after).append('\n');
    }

    /// A text as YAML writes it.
    private static String quoted(String text) {
        if (PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !SPECIAL.matcher(text).matches()) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(one -> {
            if (one == '"' || one == '\\') {
                quoted.append('\\').append((char) one);
            } else if (one < ' ' || one == 0x7F) {
                quoted.append(' ');
            } else {
                quoted.append((char) one);
            }
        });
        return quoted.append('"').toString();
    }
}
