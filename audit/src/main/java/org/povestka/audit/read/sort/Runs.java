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
import org.povestka.audit.read.keep.CaseOrder;
import org.povestka.audit.read.keep.Codec;
import org.povestka.audit.read.keep.KeptCase;
import org.povestka.audit.read.keep.Temporary;

/// Gathers stretches by case; what goes beyond a bound lies in files, each in the order of its
/// cases, which are merged in the end. The files are deleted when it is closed or the
/// program ends.
final class Runs implements AutoCloseable {

    /// The most files that are merged at once.
    private static final int MOST_FILES = 64;

    private static final int SIZE = 1 << 16;
    private static final int OF_CASE = 160;
    private static final String TEMPORARY = "a temporary file";

    private final long bound;
    private final List<Path> files = new ArrayList<>();
    private Map<String, Stretched> cases = new HashMap<>();
    private long held;

    Runs(long bound) {
        this.bound = bound;
    }

    /// Takes a stretch of a case.
    void add(byte[] bytes, int first, int length) {
        String of = KeptCase.of(bytes, first);
        Stretched stretched = cases.get(of);
        if (stretched == null) {
            stretched = new Stretched(length);
            cases.put(of, stretched);
            held += OF_CASE + 2L * of.length() + length;
        }
        held += stretched.add(bytes, first, length);
        if (held > bound) {
            spill();
        }
    }

    /// Hands over every case, in order.
    ///
    /// @param of is filled with one after the other
    /// @param taker takes it
    void merge(KeptCase of, Consumer<KeptCase> taker) {
        if (files.isEmpty()) {
            for (String name : inOrder(cases)) {
                of.clear();
                stretched(cases, name).into(of);
                taker.accept(of);
            }
            cases = new HashMap<>();
            return;
        }
        spill();
        merge(files, runs -> {
            of.clear();
            runs.forEach(run -> run.into(of));
            taker.accept(of);
        });
    }

    @Override
    public void close() {
        files.forEach(Temporary::delete);
        files.clear();
    }

    private void spill() {
        if (cases.isEmpty()) {
            return;
        }
        Map<String, Stretched> full = cases;
        cases = new HashMap<>();
        held = 0;
        write(out -> {
            for (String name : inOrder(full)) {
                Codec.text(name, out);
                stretched(full, name).write(out);
            }
        });
        if (files.size() == MOST_FILES) {
            List<Path> merged = List.copyOf(files);
            files.clear();
            write(out -> merge(merged, runs -> write(runs, out)));
            merged.forEach(Temporary::delete);
        }
    }

    private static Stretched stretched(Map<String, Stretched> cases, String name) {
        return cases.getOrDefault(name, new Stretched(0));
    }

    /// Writes a new file.
    private void write(Source source) {
        Path file = Temporary.file(".run");
        files.add(file);
        try (OutputStream raw = Files.newOutputStream(file);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(raw, SIZE))) {
            source.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /// What is written.
    private interface Source {
        void write(DataOutputStream out) throws IOException;
    }

    /// Writes one case, of which several files have something.
    private static void write(List<Run> runs, DataOutputStream out) {
        try {
            Codec.text(runs.getFirst().name(), out);
            out.writeInt(runs.stream().mapToInt(Run::filled).sum());
            for (Run run : runs) {
                run.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPORARY, e);
        }
    }

    /// Hands over what the files have of one case after the other.
    private static void merge(List<Path> files, Consumer<List<Run>> taker) {
        PriorityQueue<Run> runs = new PriorityQueue<>();
        List<Run> same = new ArrayList<>();
        try {
            for (int i = 0; i < files.size(); i++) {
                same.add(new Run(files.get(i), i));
            }
            next(same, runs);
            while (!runs.isEmpty()) {
                String name = runs.element().name();
                while (!runs.isEmpty() && runs.element().name().equals(name)) {
                    same.add(runs.remove());
                }
                taker.accept(same);
                next(same, runs);
            }
        } finally {
            runs.forEach(Run::close);
            same.forEach(Run::close);
        }
    }

    /// Goes on to the next case in these files.
    private static void next(List<Run> gone, PriorityQueue<Run> runs) {
        for (Run run : gone) {
            if (run.next()) {
                runs.add(run);
            }
        }
        gone.clear();
    }

    private static List<String> inOrder(Map<String, Stretched> cases) {
        List<String> names = new ArrayList<>(cases.keySet());
        names.sort(CaseOrder.NATURAL);
        return names;
    }
}
