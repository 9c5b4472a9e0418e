package org.povestka.population.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The files that lie beside these classes.
final class Beside {

    private Beside() {}

    static String text(String name) {
        try (InputStream in =
                Objects.requireNonNull(Beside.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
