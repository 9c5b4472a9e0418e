package org.povestka.server.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.povestka.registry.world.World;
import org.povestka.server.auditor.LogTable;

/// The log of the world, as `audit` reads it.
final class LogDoor {

    private static final String CSV = "text/csv; charset=utf-8";

    private LogDoor() {}

    /// Streams the log, line by line.
    static void answer(Context ctx, World world) {
        ctx.contentType(CSV).header("Content-Disposition", "attachment; filename=\"log.csv\"");
        try (Writer out = new OutputStreamWriter(ctx.outputStream(), StandardCharsets.UTF_8)) {
            LogTable.write(world, line -> write(out, line));
        } catch (IOException e) {
            throw new UncheckedIOException("log.csv", e);
        }
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException e) {
            throw new UncheckedIOException("log.csv", e);
        }
    }
}
