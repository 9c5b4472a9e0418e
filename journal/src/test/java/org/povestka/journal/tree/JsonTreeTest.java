package org.povestka.journal.tree;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JsonTreeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"a\":1}",
                "{\"a\" : [1, -2.50e+3, true, false, null, \"\", \" x \"], \"\":{}, \"a\":{\"b\":[]}}",
                "{\"on\":\"2025-07-03\",\"what\":\"placed # not a comment: no\"}\n",
                "{ \"a\":\"'it's'\",\"b\":\"{x}\" } "
            })
    void the_short_way_leads_to_the_tree_that_the_parser_of_yaml_makes(String text) {
        assertThat(shortly(text)).isPresent().isEqualTo(ofYaml(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[1]",
                "\"a\"",
                " {}",
                "{\"a\":1} {}",
                "{\"a\":1,}",
                "{\"a\":01}",
                "{'a':1}",
                "{a: 1}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"повестка\"}",
                "{\"a\":\"4509 123456\"}",
                "{\n\"a\":1}",
                "{\"a\":\t1}",
                "{\"a\":"
            })
    void what_is_anything_else_or_has_a_flaw_is_left_to_it(String text) {
        assertThat(shortly(text)).isEmpty();
    }

    @Test
    void deep_nesting_and_long_keys_are_left_to_it() {
        assertThat(shortly("{\"a\":" + "[".repeat(15) + "]".repeat(15) + "}")).isPresent();
        assertThat(shortly("{\"a\":" + "[".repeat(16) + "]".repeat(16) + "}")).isEmpty();
        assertThat(shortly("{\"" + "k".repeat(600) + "\":1}")).isEmpty();
        assertThat(shortly("{\"k\"" + " ".repeat(600) + ":1}")).isEmpty();
        assertThat(shortly("{\"k\":\"" + "v".repeat(5000) + "\"}")).isEmpty();
    }

    private static Optional<Tree> shortly(String text) {
        Flaws flaws = Flaws.ofLine("cases.jsonl", 7);
        Optional<Tree> tree = JsonTree.of(text.getBytes(StandardCharsets.UTF_8), flaws);
        assertThat(flaws.inOrder()).isEqualTo(List.of());
        return tree;
    }

    private static Optional<Tree> ofYaml(String text) {
        return TreeReader.of(text.getBytes(StandardCharsets.UTF_8), Flaws.ofLine("cases.jsonl", 7));
    }
}
