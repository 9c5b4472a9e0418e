package org.povestka.store.world;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.povestka.registry.happening.Happening;

/// Reads what [PartWriter] wrote.
final class PartReader {

    private static final int BITS = 7;
    private static final int MASK = (1 << BITS) - 1;

    private final ByteBuffer bytes;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Instant> moments = new HashMap<>();

    private PartReader(byte[] part) {
        this.bytes = ByteBuffer.wrap(part);
    }

    /// Reads a part.
    ///
    /// @throws IllegalArgumentException if it is none
    static List<Happening> happenings(byte[] part) {
        try {
            return new PartReader(part).happenings();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | DateTimeException e) {
            throw new IllegalArgumentException("a part of a snapshot: cannot be read", e);
        }
    }

    private List<Happening> happenings() {
        int distinct = number();
        int rows = number();
        for (int i = 0; i < distinct; i++) {
            byte[] text = new byte[number()];
            bytes.get(text);
            texts.add(new String(text, StandardCharsets.UTF_8));
        }
        List<Happening> happenings = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            happenings.add(RowReader.happening(row()));
        }
        return happenings;
    }

    private Row row() {
        Instant at = moments.computeIfAbsent(text(), Instant::parse);
        Kind kind = Kind.of(text());
        Fields body = new Fields();
        int fields = number();
        for (int i = 0; i < fields; i++) {
            String name = text();
            body.with(name, text());
        }
        return new Row(at, kind, body);
    }

    private String text() {
        return texts.get(number());
    }

    private int number() {
        int number = 0;
        int shift = 0;
        int next = bytes.get();
        while (next < 0) {
            number |= (next & MASK) << shift;
            shift += BITS;
            next = bytes.get();
        }
        return number | next << shift;
    }
}
