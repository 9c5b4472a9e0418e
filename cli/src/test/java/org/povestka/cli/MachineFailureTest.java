package org.povestka.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;
import org.povestka.papers.Language;

import static org.assertj.core.api.Assertions.assertThat;

/// A failure of the machine is told in one line.
class MachineFailureTest {

    @Test
    void the_stack_of_another_machine_is_left_out() {
        assertThat(words(new IOException("no block has it: /log\n\tat org.example.Node.read")))
                .isEqualTo("hdfs://host/log: cannot be read or written: no block has it: /log");
    }

    @Test
    void what_gives_no_reason_is_told_by_its_kind() {
        assertThat(words(new IOException()))
                .isEqualTo("hdfs://host/log: cannot be read or written: IOException");
        assertThat(words(new AccessDeniedException("/log")))
                .isEqualTo("hdfs://host/log: cannot be read or written: permission denied");
    }

    private static String words(IOException cause) {
        return MachineFailure.words(
                new UncheckedIOException("hdfs://host/log", cause), Language.EN);
    }
}
