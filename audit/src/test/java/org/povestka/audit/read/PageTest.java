package org.povestka.audit.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.What;
import org.povestka.audit.read.map.MappingFile;
import org.povestka.audit.read.map.MappingFiles;
import org.povestka.audit.read.map.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/// What the page about logs shows can be read, and it names every column.
class PageTest {

    private static final Path PAGE = Path.of("../docs/audit-logs.md");

    @Test
    void the_log_on_the_page_has_no_flaw() throws IOException {
        assertThat(Logs.entries(block("csv"))).hasSize(5);
    }

    @Test
    void the_mapping_on_the_page_has_no_flaw() throws IOException {
        byte[] yaml = block("yaml").getBytes(StandardCharsets.UTF_8);

        assertThat(MappingFiles.read("map.yaml", new ByteArrayInputStream(yaml)))
                .isInstanceOf(MappingFile.Mapped.class);
    }

    @Test
    void the_page_names_every_column_and_every_word_that_is_not_of_the_case_file()
            throws IOException {
        String page = Files.readString(PAGE);

        assertThat(Arrays.stream(Column.values()).map(column -> "`" + column.word() + "`"))
                .allMatch(page::contains);
        assertThat(Vocabulary.RECEIVERS).allMatch(page::contains);
        assertThat(Arrays.stream(What.values()).filter(What::judged).map(What::word))
                .allMatch(page::contains);
    }

    private static String block(String language) throws IOException {
        String page = Files.readString(PAGE);
        String fence = "`".repeat(3);
        int first = page.indexOf(fence + language + "\n") + fence.length() + language.length() + 1;
        return page.substring(first, page.indexOf(fence, first));
    }
}
