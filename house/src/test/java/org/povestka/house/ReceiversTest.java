package org.povestka.house;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.povestka.audit.read.map.Vocabulary;
import org.povestka.registry.receiver.Receiver;

import static org.assertj.core.api.Assertions.assertThat;

/// Rooms that may not know each other call the same receivers by the same words.
class ReceiversTest {

    @Test
    void a_log_names_the_receivers_of_the_registry_and_the_registry_itself() {
        assertThat(Vocabulary.RECEIVERS)
                .containsExactlyElementsOf(Stream.concat(
                                Arrays.stream(Receiver.values()).map(Receiver::word),
                                Stream.of("registry"))
                        .toList());
    }
}
