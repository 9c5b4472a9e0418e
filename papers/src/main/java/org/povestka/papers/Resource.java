package org.povestka.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The files that lie beside this room's root package: styles, fonts, sentences.
public final class Resource {
    private Resource() {}

    /// The resource as a stream; the caller closes it.
    public static InputStream open(String name) {
        return Objects.requireNonNull(
                Resource.class.getResourceAsStream(name), "no such resource: " + name);
    }

    /// The resource as UTF-8 text.
    public static String text(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
