package org.povestka.house.docs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.povestka.house.House;

/// A page of the documentation, as written.
///
/// @param place its path inside the repository, with slashes
/// @param text all of it
record Page(String place, String text) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");

    private static final Pattern SPAN = Pattern.compile("`([^`\\n]+)`");

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    /// A fenced block.
    ///
    /// @param language what stands behind the fence
    /// @param text what stands in it
    record Block(String language, String text) {}

    /// Every page: those at the root and those below docs.
    static List<Page> all() {
        return files().map(file -> of(place(file))).toList();
    }

    /// The page at this place.
    static Page of(String place) {
        return new Page(place, House.read(House.ROOT.resolve(place)));
    }

    /// Its fenced blocks in this language, in order.
    List<Block> blocks(String language) {
        return FENCE.matcher(text)
                .results()
                .map(found -> new Block(found.group(1), found.group(2)))
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /// What stands in backticks outside its fenced blocks.
    List<String> spans() {
        return SPAN.matcher(prose()).results().map(found -> found.group(1)).toList();
    }

    /// Where its links lead.
    List<String> links() {
        return LINK.matcher(SPAN.matcher(prose()).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /// The names by which its headings can be linked to.
    List<String> anchors() {
        return HEADING.matcher(prose()).results().map(Page::anchor).toList();
    }

    /// The first cell of every row of the table under a heading, its own heading row
    /// left out.
    List<String> firstCells(String heading) {
        return cells(heading, 1);
    }

    /// A cell of every such row, the first one counted as 1.
    List<String> cells(String heading, int column) {
        List<String> cells = new ArrayList<>();
        boolean under = false;
        int row = 0;
        for (String line : text.lines().toList()) {
            if (line.startsWith("#")) {
                under = line.replaceFirst("^#+ ", "").equals(heading);
                row = 0;
            } else if (under && line.startsWith("|") && ++row > 2) {
                cells.add(line.split("\\|", -1)[column].strip().replace("`", ""));
            }
        }
        return cells;
    }

    private String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    private static Stream<Path> files() {
        Stream<Path> atRoot = Stream.of(
                        "README.md",
                        "README.ru.md",
                        "CHANGELOG.md",
                        "CONTRIBUTING.md",
                        "SECURITY.md")
                .map(House.ROOT::resolve)
                .filter(Files::exists);
        Stream<Path> below = House.filesBelow(House.ROOT.resolve("docs")).stream()
                .filter(file -> file.toString().endsWith(".md"));
        return Stream.concat(atRoot, below);
    }

    private static String place(Path file) {
        return House.ROOT.relativize(file).toString().replace('\\', '/');
    }
}
