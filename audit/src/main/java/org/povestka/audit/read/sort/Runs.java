package org.povestka.audit.read.sort;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.povestka.audit.log.Entry;

/// Gathers entries by case; what goes beyond a bound lies in files, each in the order of its
/// cases, which are merged in the end. The files are deleted when it is closed or the
/// program ends.
final class Runs implements AutoCloseable {

    /// The most files that are merged at once.
    private static final int MOST_FILES = 64;

    private static final int SIZE = 1 << 16;
    private static final int OF_ENTRY = 160;
    private static final int OF_CASE = 160;
    private static final int OF_CHARACTER = 2;

    private final long bound;
    private final List<Path> files = new ArrayList<>();
    private Map<String, List<Entry>> cases = new HashMap<>();
    private Entry.Extra last = Entry.Extra.NONE;
    private long held;

    Runs(long bound) {
        this.bound = bound;
    }

    /// Takes an entry.
    void add(Entry entry) {
        String of = entry.key().of();
        List<Entry> entries = cases.get(of);
        if (entries == null) {
            entries = new ArrayList<>();
            cases.put(of, entries);
            held += OF_CASE + (long) OF_CHARACTER * of.length();
        }
        entries.add(entry);
        held += weight(entry);
        if (held > bound) {
            spill();
        }
    }

    /// Hands over every case, in order.
    void merge(Consumer<List<Entry>> taker) {
        if (files.isEmpty()) {
            inOrder(cases).forEach(name -> taker.accept(cases.get(name)));
            cases = new HashMap<>();
            return;
        }
        spill();
        merge(files, taker);
    }

    @Override
    public void close() {
        for (Path file : files) {
            delete(file);
        }
        files.clear();
    }

    /// About how many bytes an entry takes that are not shared with another.
    private long weight(Entry entry) {
        long characters = entry.key().summons().length();
        if (!entry.extra().equals(last)) {
            last = entry.extra();
            characters += last.paper().grounds().length()
                    + last.paper().number().length()
                    + last.paper().items().length()
                    + last.office().length()
                    + OF_ENTRY;
        }
        return OF_ENTRY + OF_CHARACTER * characters;
    }

    private void spill() {
        if (cases.isEmpty()) {
            return;
        }
        Map<String, List<Entry>> full = cases;
        cases = new HashMap<>();
        held = 0;
        write(taker -> inOrder(full).forEach(name -> taker.accept(full.get(name))));
        if (files.size() == MOST_FILES) {
            List<Path> merged = List.copyOf(files);
            files.clear();
            write(taker -> merge(merged, taker));
            merged.forEach(Runs::delete);
        }
    }

    /// Writes the cases that somebody hands over into a new file.
    private void write(Consumer<Consumer<List<Entry>>> source) {
        Path file = newFile();
        files.add(file);
        try (OutputStream raw = Files.newOutputStream(file);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(raw, SIZE))) {
            Codec codec = new Codec();
            source.accept(entries -> write(entries, codec, out));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static void write(List<Entry> entries, Codec codec, DataOutputStream out) {
        try {
            Codec.text(entries.getFirst().key().of(), out);
            out.writeInt(entries.size());
            for (Entry entry : entries) {
                codec.write(entry, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file", e);
        }
    }

    private static void merge(List<Path> files, Consumer<List<Entry>> taker) {
        PriorityQueue<Run> runs = new PriorityQueue<>();
        try {
            for (int i = 0; i < files.size(); i++) {
                Run run = new Run(files.get(i), i);
                if (run.next()) {
                    runs.add(run);
                }
            }
            while (!runs.isEmpty()) {
                String name = runs.element().name();
                List<Entry> entries = new ArrayList<>();
                while (!runs.isEmpty() && runs.element().name().equals(name)) {
                    Run run = runs.remove();
                    entries.addAll(run.entries());
                    if (run.next()) {
                        runs.add(run);
                    }
                }
                taker.accept(entries);
            }
        } finally {
            runs.forEach(Run::close);
        }
    }

    private static List<String> inOrder(Map<String, List<Entry>> cases) {
        List<String> names = new ArrayList<>(cases.keySet());
        names.sort(CaseOrder.NATURAL);
        return names;
    }

    private static Path newFile() {
        try {
            Path file = Files.createTempFile("povestka-audit", ".run");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
