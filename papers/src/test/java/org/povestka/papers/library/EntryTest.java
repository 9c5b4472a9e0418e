package org.povestka.papers.library;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.povestka.papers.library.LedgerEntry.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/// A resource that is not of the expected shape names its place.
class EntryTest {

    private final Entry entry = new Entry(
            "ledger.yaml[3]",
            Map.of(
                    "state",
                    "appearAfterCap",
                    "claims",
                    List.of("none"),
                    "confidence",
                    "X",
                    "sources",
                    List.of()));

    @Test
    void a_constant_is_found_by_its_name_in_camel_case() {
        assertThat(entry.choice("state", State.class)).isEqualTo(State.APPEAR_AFTER_CAP);
    }

    @Test
    void a_missing_part_is_named_with_its_place() {
        assertThatThrownBy(() -> entry.text("id"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ledger.yaml[3]: nothing under the key: id");
    }

    @Test
    void a_list_of_something_else_than_mappings_is_named_with_its_place() {
        assertThatThrownBy(() -> entry.entries("claims"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ledger.yaml[3].claims[0]: a mapping expected: none");
    }

    @Test
    void a_mapping_where_a_scalar_stands_is_an_error() {
        assertThatThrownBy(() -> entry.entry("state"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ledger.yaml[3].state: a mapping expected: appearAfterCap");
        assertThatThrownBy(() -> entry.text("claims"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ledger.yaml[3].claims: a scalar expected: [none]");
    }

    @Test
    void an_unknown_confidence_is_an_error() {
        assertThatThrownBy(entry::backing)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("H, M or L expected: X");
    }

    @Test
    void a_sentence_without_one_language_is_refused() {
        assertThatThrownBy(() -> new Bilingual("summons", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("both languages expected");
    }
}
