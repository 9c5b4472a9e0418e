package org.povestka.spark.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.povestka.audit.finding.CaseFindings;

/// The cases that came back, in files until all have: places end in any order.
final class Spooled implements AutoCloseable {

    private final SortedMap<Integer, Place> places = new TreeMap<>();

    /// The file of a place, and how many cases are in it.
    private record Place(Path file, int cases) {}

    /// Takes the cases of a place.
    void put(int number, JudgedPlace judged) {
        if (judged.cases() == 0) {
            return;
        }
        try {
            Path file = Files.createTempFile("povestka-audit", ".cases");
            places.put(number, new Place(file, judged.cases()));
            Files.write(file, judged.found());
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file", e);
        }
    }

    /// Hands over every case, in the order of the cases.
    void forEach(Consumer<CaseFindings> taker) {
        for (Place place : places.values()) {
            try (ObjectInputStream in = new ObjectInputStream(
                    new BufferedInputStream(Files.newInputStream(place.file())))) {
                for (int i = 0; i < place.cases(); i++) {
                    taker.accept((CaseFindings) in.readObject());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(place.file().toString(), e);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("every machine has the same classes", e);
            }
        }
    }

    @Override
    public void close() {
        for (Place place : places.values()) {
            try {
                Files.deleteIfExists(place.file());
            } catch (IOException e) {
                throw new UncheckedIOException(place.file().toString(), e);
            }
        }
    }
}
