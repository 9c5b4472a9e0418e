package org.povestka.house.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povestka.house.House;

import static org.assertj.core.api.Assertions.assertThat;

/// Pages that list the law say what the law says. Each is written into
/// `house/target/docs` first;
/// where one is stale, copy it from there.
class GeneratedPagesTest {
    private static final Map<String, Supplier<String>> PAGES = Map.of(
            "audit-checks.md", AuditChecksPage::text,
            "editions.md", EditionsPage::text,
            "not-modelled.md", GapsPage::text,
            "provisions.md", ProvisionsPage::text,
            "questions.md", QuestionsPage::text,
            "rules.md", RulesPage::text,
            "sources.md", SourcesPage::text);

    private static final Path WRITTEN = Path.of("target", "docs");

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_that_lists_the_law_is_current(String name) throws IOException {
        String text = Objects.requireNonNull(PAGES.get(name)).get();
        Files.createDirectories(WRITTEN);
        Files.writeString(WRITTEN.resolve(name), text);
        assertThat(House.ROOT.resolve("docs").resolve(name))
                .as("if it differs: cp house/target/docs/" + name + " docs/")
                .hasContent(text);
    }

    private static Set<String> pages() {
        return PAGES.keySet();
    }
}
