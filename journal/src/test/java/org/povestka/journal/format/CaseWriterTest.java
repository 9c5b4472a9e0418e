package org.povestka.journal.format;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.povestka.law.history.Event;
import org.povestka.law.history.History;

import static org.assertj.core.api.Assertions.assertThat;

class CaseWriterTest {

    private static final long SEED = 20250703;
    private static final int CASES = 1000;

    @Test
    void yaml_has_one_event_a_line_and_leaves_out_what_may_be_left_out() {
        String text = """
                id: row-7
                person: {category: conscript, born: 2003-05-14, account: true, region: RU-MOW}
                events:
                  - {on: 2026-03-03, what: placed, summons: s1, appear: 2026-03-20, reason: draft-board}
                  - {on: 2026-03-04, what: handed-over, summons: s1, recorded: 2026-03-04T06:00:00Z}
                  - {on: 2026-03-18, what: excused, summons: s1, until: 2026-04-05, accepted: 2026-03-27}
                ask: [2026-03-10, 2026-03-11]
                """;

        assertThat(CaseWriter.yaml(Reads.goodCase(text))).isEqualTo(text);
    }

    @Test
    void json_is_one_line() {
        String text = "{\"id\":\"row 7\",\"person\":{\"category\":\"conscript\",\"account\":true},"
                + "\"events\":[{\"on\":\"2026-03-03\",\"what\":\"placed\",\"summons\":\"s1\","
                + "\"appear\":\"2026-03-20\"}],\"ask\":[\"2026-03-10\"]}";

        assertThat(CaseWriter.json(Reads.goodCase(text))).isEqualTo(text);
    }

    @Test
    void whatever_is_written_as_yaml_is_read_as_it_was() {
        assertReadAsItWas(CaseWriter::yaml);
    }

    @Test
    void whatever_is_written_as_json_is_read_as_it_was() {
        assertReadAsItWas(CaseWriter::json);
    }

    @Test
    void json_rows_are_read_as_they_were() {
        RandomCases cases = new RandomCases(SEED);
        CaseFile.Case first = cases.next();
        CaseFile.Case second = cases.next();
        String text = CaseWriter.json(first) + "\n" + CaseWriter.json(second) + "\n";

        assertThat(CaseLines.stream(
                        "-", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(first, second);
    }

    @Test
    void the_seed_draws_every_kind_of_event() {
        Set<EventKind> drawn = EnumSet.noneOf(EventKind.class);
        RandomCases cases = new RandomCases(SEED);
        for (int i = 0; i < CASES; i++) {
            cases.next().history().events().forEach(event -> drawn.add(EventKind.of(event)));
        }

        assertThat(drawn).isEqualTo(EnumSet.allOf(EventKind.class));
    }

    private static void assertReadAsItWas(Function<CaseFile.Case, String> format) {
        RandomCases cases = new RandomCases(SEED);
        for (int i = 0; i < CASES; i++) {
            CaseFile.Case drawn = cases.next();
            if (!survives(drawn, format)) {
                CaseFile.Case smallest = shrunk(drawn, format);
                String text = format.apply(smallest);
                assertThat(Reads.file(text))
                        .as("seed %s, case %s: %s %s", SEED, i, text, Reads.flaws(text))
                        .isEqualTo(smallest);
            }
        }
    }

    private static boolean survives(CaseFile.Case one, Function<CaseFile.Case, String> format) {
        return Reads.file(format.apply(one)).equals(one);
    }

    /// Drops events for as long as the case still fails.
    private static CaseFile.Case shrunk(
            CaseFile.Case failing, Function<CaseFile.Case, String> format) {
        for (Event event : failing.history().events()) {
            History fewer = failing.history().without(event);
            CaseFile.Case smaller = new CaseFile.Case(fewer, failing.ask(), failing.id());
            if (!fewer.events().isEmpty() && !survives(smaller, format)) {
                return shrunk(smaller, format);
            }
        }
        return failing;
    }
}
