package org.povestka.store.world;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povestka.registry.happening.Happening;

/// Happenings in few bytes: every text once, and every row as the places of its texts. The
/// texts are those of the journal, so that a row cannot mean one thing there and another here.
final class PartWriter {

    private static final int BITS = 7;
    private static final int MASK = (1 << BITS) - 1;

    private final ByteArrayOutputStream texts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
    private final Map<String, Integer> places = new HashMap<>();

    private PartWriter() {}

    static byte[] part(List<? extends Happening> happenings) {
        PartWriter part = new PartWriter();
        happenings.forEach(happening -> part.add(RowWriter.row(happening)));
        ByteArrayOutputStream counts = new ByteArrayOutputStream();
        number(counts, part.places.size());
        number(counts, happenings.size());
        return ByteBuffer.allocate(counts.size() + part.texts.size() + part.rows.size())
                .put(counts.toByteArray())
                .put(part.texts.toByteArray())
                .put(part.rows.toByteArray())
                .array();
    }

    private void add(Row row) {
        add(row.at().toString());
        add(row.kind().word());
        number(rows, row.body().size());
        row.body().each((name, text) -> {
            add(name);
            add(text);
        });
    }

    private void add(String text) {
        number(rows, places.computeIfAbsent(text, this::placed));
    }

    private int placed(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(texts, bytes.length);
        texts.writeBytes(bytes);
        return places.size();
    }

    /// Seven bits a byte, the lowest first; the eighth says that more follow.
    private static void number(ByteArrayOutputStream out, int number) {
        int rest = number;
        while (rest > MASK) {
            out.write((rest & MASK) | (1 << BITS));
            rest >>>= BITS;
        }
        out.write(rest);
    }
}
