package org.povestka.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/// Arrows between rooms point one way, and packages never in a circle.
class ArrowsTest {
    /// Each room and the rooms it may know.
    private static final Map<String, List<String>> KNOWS = Map.ofEntries(
            Map.entry("law", List.of()),
            Map.entry("registry", List.of("law")),
            Map.entry("journal", List.of("law")),
            Map.entry("papers", List.of("law")),
            Map.entry("store", List.of("law", "registry")),
            Map.entry("page", List.of("law", "journal", "papers")),
            Map.entry("population", List.of("law", "registry", "journal", "papers")),
            Map.entry("audit", List.of("law", "journal", "papers")),
            Map.entry(
                    "server",
                    List.of(
                            "law",
                            "registry",
                            "journal",
                            "papers",
                            "store",
                            "page",
                            "population",
                            "audit")),
            Map.entry(
                    "cli",
                    List.of(
                            "law",
                            "registry",
                            "journal",
                            "papers",
                            "store",
                            "page",
                            "population",
                            "audit",
                            "server")),
            Map.entry("spark", List.of("law", "papers", "population", "audit")),
            Map.entry("bench", List.of("law", "journal", "papers", "population", "audit")),
            Map.entry(
                    "house",
                    List.of(
                            "law",
                            "registry",
                            "journal",
                            "papers",
                            "store",
                            "page",
                            "population",
                            "audit",
                            "server",
                            "cli",
                            "spark",
                            "bench")));

    private static final ArchRule NO_CIRCLE =
            slices().matching("org.povestka.(**)").should().beFreeOfCycles();

    private static final ArchRule RULES_KNOW_NO_EDITION = noClasses()
            .that()
            .resideInAPackage("org.povestka.law.rule..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.povestka.law.edition..", "org.povestka.law.statute..")
            .allowEmptyShould(true);

    @TempDir
    private Path folder;

    @Test
    void every_room_that_is_built_has_its_arrows_here() {
        assertThat(House.rooms()).containsExactlyInAnyOrderElementsOf(KNOWS.keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_knows_only_the_rooms_it_may_know(String room) {
        arrows(room).check(House.classes());
    }

    @ParameterizedTest
    @CsvSource({
        "law, papers",
        "law, cli",
        "papers, journal",
        "journal, papers",
        "papers, cli",
        "cli, bench"
    })
    void a_planted_arrow_that_turns_is_found(String from, String to) {
        JavaClasses planted = Planted.classes(
                folder,
                "package org.povestka." + to + "; public final class Target {}",
                "package org.povestka." + from + "; class Turned { org.povestka." + to
                        + ".Target target; }");
        assertBroken(arrows(from), planted, "Turned.target");
    }

    @Test
    void no_packages_know_each_other_in_a_circle() {
        NO_CIRCLE.check(House.classes());
    }

    @Test
    void a_planted_circle_of_packages_is_found() {
        JavaClasses planted = Planted.classes(
                folder,
                "package org.povestka.law; public class One { org.povestka.law.time.Two two; }",
                "package org.povestka.law.time; public class Two { org.povestka.law.One one; }");
        assertBroken(NO_CIRCLE, planted, "Cycle detected");
    }

    @Test
    void a_rule_never_sees_an_edition() {
        RULES_KNOW_NO_EDITION.check(House.classes());
    }

    @ParameterizedTest
    @CsvSource({"edition", "statute"})
    void a_planted_rule_that_sees_an_edition_is_found(String where) {
        JavaClasses planted = Planted.classes(
                folder,
                "package org.povestka.law." + where + "; public record Edition() {}",
                "package org.povestka.law.rule; class Seeing { org.povestka.law." + where
                        + ".Edition seen; }");
        assertBroken(RULES_KNOW_NO_EDITION, planted, "Seeing.seen");
    }

    private static Stream<String> rooms() {
        return KNOWS.keySet().stream();
    }

    private static ArchRule arrows(String room) {
        String[] known = Stream.concat(
                        Stream.of(room), KNOWS.getOrDefault(room, List.of()).stream())
                .map(ArrowsTest::packages)
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(packages(room))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.povestka..").and(not(resideInAnyPackage(known))))
                .allowEmptyShould(true);
    }

    private static String packages(String room) {
        return "org.povestka." + room + "..";
    }

    private static void assertBroken(ArchRule rule, JavaClasses planted, String where) {
        assertThat(rule.evaluate(planted).getFailureReport().toString()).contains(where);
    }
}
