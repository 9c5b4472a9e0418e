package org.povestka.audit.read.map;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.povestka.audit.log.Column;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Tree;
import org.povestka.journal.tree.TreeReader;

import static org.assertj.core.api.Assertions.assertThat;

/// The published schema of mapping files knows the columns and words of the reader, and no
/// others.
class MappingSchemaTest {

    private static final Path SCHEMA = Path.of("../docs/schema/mapping.schema.json");

    @Test
    void the_schema_knows_every_column_and_no_other() throws IOException {
        assertThat(keys(at(at(schema(), "properties"), "columns")))
                .containsExactlyElementsOf(
                        Arrays.stream(Column.values()).map(Column::word).toList());
    }

    @Test
    void the_schema_knows_every_word_and_no_other() throws IOException {
        Tree words = at(at(at(schema(), "properties"), "words"), "properties");
        for (Column column : Column.values()) {
            List<String> known = new ArrayList<>(Vocabulary.of(column));
            if (column == Column.WHAT) {
                known.add("ignore");
            }
            if (!known.isEmpty()) {
                assertThat(keys(at(words, column.word()))).containsExactlyElementsOf(known);
            }
        }
    }

    private static Tree schema() throws IOException {
        return TreeReader.read(Files.newInputStream(SCHEMA), Flaws.of("schema")).orElseThrow();
    }

    private static List<String> keys(Tree tree) {
        return ((Tree.Mapping) at(tree, "properties"))
                .entries().stream().map(entry -> entry.key().shown()).toList();
    }

    private static Tree at(Tree tree, String key) {
        return ((Tree.Mapping) tree)
                .entries().stream()
                        .filter(entry -> entry.key().shown().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .value();
    }
}
