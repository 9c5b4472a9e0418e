package org.povestka.house.docs;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povestka.law.edition.Editions;
import org.povestka.law.statute.Edition;

/// Words laid out as Markdown, for the pages that list the law.
final class Markdown {
    private static final List<String> IN_FORCE =
            Editions.ALL.stream().map(Edition::id).toList();

    private Markdown() {}

    /// The head of a page that nobody edits.
    static String head(String title, String source, String about) {
        return "# " + title + "\n\n<!-- Written from " + source
                + " and compared by GeneratedPagesTest: change that file, not this page. -->\n\n"
                + about;
    }

    /// The two first rows of a table.
    static String columns(String... names) {
        return row(names) + "|---".repeat(names.length) + "|\n";
    }

    /// A row of a table.
    static String row(String... cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(index -> " " + cells[index].replace("|", "\\|") + " ")
                .collect(Collectors.joining("|", "|", "|\n"));
    }

    /// Names in backticks; a dash where there are none.
    static String names(List<String> names) {
        return names.isEmpty()
                ? "–"
                : names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /// Words with commas between them; a dash where there are none.
    static String list(List<String> words) {
        return words.isEmpty() ? "–" : String.join(", ", words);
    }

    /// Sources, each as a link to where it is described; a dash where there are none.
    static String sources(List<String> ids) {
        return list(ids.stream()
                .map(id -> "[" + id + "](sources.md#" + id.toLowerCase(Locale.ROOT) + ")")
                .toList());
    }

    /// Editions, with a run of those in force as its two ends: `E1 to E6, P1`.
    static String editions(List<String> ids) {
        List<String> inForce = IN_FORCE.stream().filter(ids::contains).toList();
        int first = inForce.isEmpty() ? 0 : IN_FORCE.indexOf(inForce.getFirst());
        boolean run = inForce.size() > 2
                && IN_FORCE.subList(first, first + inForce.size()).equals(inForce);
        List<String> apart = ids.stream().filter(id -> !IN_FORCE.contains(id)).toList();
        List<String> said =
                run ? List.of(inForce.getFirst() + " to " + inForce.getLast()) : inForce;
        return list(Stream.concat(said.stream(), apart.stream()).toList());
    }
}
