package org.povestka.audit.paper;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Lines put aside until their place in a document comes: in memory as long as they are few,
/// then in a file that is deleted when this is closed.
final class Spool implements AutoCloseable {

    private static final int MOST_CHARACTERS = 1 << 20;

    private final StringBuilder near = new StringBuilder();
    private final List<Far> far = new ArrayList<>(1);

    /// The file for what is too much for memory.
    private record Far(Path place, Writer writer) {

        private static Far open() throws IOException {
            Path place = Files.createTempFile("povestka-audit", ".jsonl");
            place.toFile().deleteOnExit();
            BufferedWriter writer = Files.newBufferedWriter(place, StandardCharsets.UTF_8);
            return new Far(place, writer);
        }
    }

    /// Puts a line aside.
    void add(char[] line, int length) {
        near.append(line, 0, length).append('\n');
        if (near.length() > MOST_CHARACTERS) {
            away();
        }
    }

    /// Hands over every line, in order.
    void forEach(Consumer<String> lines) {
        try {
            for (Far one : far) {
                one.writer().flush();
                try (BufferedReader in =
                        Files.newBufferedReader(one.place(), StandardCharsets.UTF_8)) {
                    in.lines().forEach(lines);
                }
            }
            new BufferedReader(new StringReader(near.toString())).lines().forEach(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Far one : far) {
                one.writer().close();
                Files.deleteIfExists(one.place());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void away() {
        try {
            if (far.isEmpty()) {
                far.add(Far.open());
            }
            far.getFirst().writer().append(near);
            near.setLength(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
