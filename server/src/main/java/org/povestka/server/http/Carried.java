package org.povestka.server.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The files that lie beside this room's root package.
final class Carried {

    private Carried() {}

    /// The file as UTF-8 text.
    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(
                Carried.class.getResourceAsStream("/org/povestka/server/" + name),
                "no such resource: " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
