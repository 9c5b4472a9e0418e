package org.povestka.house.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povestka.house.House;
import org.povestka.law.edition.Editions;

import static org.assertj.core.api.Assertions.assertThat;

/// What a page names is there: paths, types, and where its links lead.
class ReferencesTest {
    /// Letters, digits and dots in parts joined by slashes, or a bare file name with
    /// an ending.
    private static final Pattern PATH = Pattern.compile(
            "\\.?/?(?:[\\w.-]+/)+[\\w.-]*|[\\w-]+\\.(?:java|md|yaml|jsonl|json|properties|xml|csv)");

    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)*");

    private static final Set<String> OF_JAVA = Set.of(
            "IllegalArgumentException",
            "Instant",
            "LocalDate",
            "Optional",
            "UncheckedIOException",
            "NullMarked",
            "Nullable");

    /// Files that a command writes, and no commit holds.
    private static final Set<String> WRITTEN = Set.of("summary.json");

    private static final List<Path> TREE = Tree.files();

    private static final Set<String> TYPES = types();

    @ParameterizedTest
    @MethodSource("places")
    void what_a_page_names_is_there(String place) {
        assertThat(missing(Page.of(place))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("places")
    void the_links_of_a_page_lead_somewhere(String place) {
        assertThat(broken(Page.of(place))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "law/rule/Ladders.java",
                "docs/nowhere.md",
                "law/rules",
                "ladder.yaml",
                "LadderRule"
            })
    void a_planted_name_of_nothing_is_found(String name) {
        assertThat(missing(new Page("README.md", "See `" + name + "`."))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "law/rule/Ladder.java",
                "docs/design.md",
                "law/rule",
                "ledger.yaml",
                "Ladder",
                "./povestka",
                "exit-ban-start",
                "NO_COLOR",
                "Q3=A"
            })
    void what_is_there_or_no_name_is_left_alone(String name) {
        assertThat(missing(new Page("README.md", "See `" + name + "`."))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "README.md, docs/design.md, true",
        "README.md, docs/design.md#rooms-and-arrows, true",
        "README.md, docs/design.md#rooms, false",
        "README.md, design.md, false",
        "docs/style.md, design.md, true",
        "docs/style.md, ../README.md, true",
        "docs/style.md, https://example.org/nowhere, true"
    })
    void a_planted_link_is_followed(String place, String link, boolean leads) {
        assertThat(broken(new Page(place, "[there](" + link + ")")).isEmpty()).isEqualTo(leads);
    }

    @Test
    void there_are_pages() {
        assertThat(places()).hasSizeGreaterThan(20).contains("README.md", "docs/design.md");
    }

    private static List<String> places() {
        return Page.all().stream().map(Page::place).toList();
    }

    private static List<String> missing(Page page) {
        List<String> missing = new ArrayList<>();
        for (String span : page.spans()) {
            boolean path = PATH.matcher(span).matches() && !isPath(page, span);
            boolean type = TYPE.matcher(span).matches() && !isType(span);
            if (path || type) {
                missing.add(span);
            }
        }
        return missing;
    }

    /// Whether a file or folder ends with this path, or stands there as seen from the page.
    private static boolean isPath(Page page, String name) {
        String path = name.replaceFirst("^\\./", "").replaceFirst("/$", "");
        if (WRITTEN.contains(path)
                || path.startsWith("target/")
                || path.contains("/target/")
                || path.matches("\\w+/target")) {
            return true;
        }
        Path beside = House.ROOT.resolve(page.place()).resolveSibling(path);
        return Files.exists(beside)
                || Files.exists(House.ROOT.resolve(path))
                || TREE.stream().anyMatch(file -> file.endsWith(path));
    }

    private static boolean isType(String name) {
        return TYPES.contains(name)
                || OF_JAVA.contains(name)
                || Editions.find(name).isPresent();
    }

    private static List<String> broken(Page page) {
        return page.links().stream().filter(link -> !leads(page, link)).toList();
    }

    private static boolean leads(Page page, String link) {
        if (link.startsWith("https://")) {
            return true;
        }
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? House.ROOT.resolve(page.place())
                : House.ROOT.resolve(page.place()).resolveSibling(parts[0]).normalize();
        if (!Files.exists(target) || parts.length == 1) {
            return Files.exists(target);
        }
        return new Page("", House.read(target)).anchors().contains(parts[1]);
    }

    private static Set<String> types() {
        Stream<String> files = TREE.stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> name.endsWith(".java"))
                .map(name -> name.replace(".java", ""));
        Stream<String> nested = House.classes().stream().map(JavaClass::getSimpleName);
        return Stream.concat(files, nested).collect(Collectors.toSet());
    }
}
