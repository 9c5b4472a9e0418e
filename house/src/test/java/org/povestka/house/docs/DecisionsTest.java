package org.povestka.house.docs;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.povestka.house.House;

import static org.assertj.core.api.Assertions.assertThat;

/// Every library has a page that says why, and no page speaks of a library that is gone.
class DecisionsTest {
    private static final Pattern DEPENDENCY = Pattern.compile(
            "(?s)<dependency>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    private static final Pattern COORDINATES = Pattern.compile("`([\\w.-]+:[\\w.-]+)`");

    @Test
    void every_dependency_has_a_page_and_every_page_a_dependency() {
        Set<String> used = new TreeSet<>();
        House.rooms().forEach(room -> used.addAll(dependencies(room + "/pom.xml")));
        used.addAll(dependencies("pom.xml"));
        assertThat(described()).isEqualTo(used);
    }

    @Test
    void every_page_is_listed() {
        List<String> listed = Page.of("docs/decisions/README.md").links();
        assertThat(pages().stream().map(page -> page.place().replace("docs/decisions/", "")))
                .containsExactlyElementsOf(listed);
    }

    /// The libraries of a module; of the parent, those that every module has.
    private static Set<String> dependencies(String pom) {
        String text = House.read(House.ROOT.resolve(pom))
                .replaceAll("(?s)<dependencyManagement>.*</dependencyManagement>", "")
                .replaceAll("(?s)<(build|profiles)>.*</\\1>", "");
        Set<String> names = new TreeSet<>();
        DEPENDENCY
                .matcher(text)
                .results()
                .filter(found -> !found.group(1).equals("org.povestka"))
                .forEach(found -> names.add(found.group(1) + ":" + found.group(2)));
        return names;
    }

    private static Set<String> described() {
        Set<String> names = new TreeSet<>();
        for (Page page : pages()) {
            page.text()
                    .lines()
                    .filter(line -> line.startsWith("Coordinates: "))
                    .forEach(line -> COORDINATES
                            .matcher(line)
                            .results()
                            .forEach(found -> names.add(found.group(1))));
        }
        return names;
    }

    /// Every page of the folder but its list; one without a number would be listed nowhere.
    private static List<Page> pages() {
        return Page.all().stream()
                .filter(page -> page.place().startsWith("docs/decisions/"))
                .filter(page -> !page.place().endsWith("/README.md"))
                .toList();
    }
}
