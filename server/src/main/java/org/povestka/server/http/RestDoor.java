package org.povestka.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.PersonId;
import org.povestka.registry.world.World;
import org.povestka.server.auditor.Audited;
import org.povestka.server.auditor.LogTable;
import org.povestka.server.rest.FaultsJson;
import org.povestka.server.rest.FeedJson;
import org.povestka.server.rest.WorldJson;
import org.povestka.server.twin.Twin;

/// The addresses for programs.
///
/// @param twin the world
/// @param stream tells what happens
/// @param metrics counts the answers
record RestDoor(Twin twin, Stream stream, Metrics metrics) {

    private static final int MOST_FEEDS = 100;
    private static final String CSV = "text/csv; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    void routes(RoutesConfig routes) {
        byte[] openApi = Carried.text("openapi.json").getBytes(StandardCharsets.UTF_8);
        routes.get("/api/v1/session", RestDoor::session);
        routes.sse("/events", stream::open);
        routes.get("/health", ctx -> ctx.contentType(JSON).result("{\"status\":\"up\"}"));
        routes.get("/api/v1/world", ctx -> Tagged.json(ctx, WorldJson.world(twin.world())));
        routes.get("/api/v1/people", new PeopleDoor(twin)::find);
        routes.get("/api/v1/people/{person}", ctx -> {
            Optional<Dossier> found = person(ctx);
            if (found.isPresent()) {
                Tagged.json(ctx, WorldJson.person(found.get()));
            } else {
                DeedDoor.problem(ctx, HttpStatus.NOT_FOUND, "nobody", List.of());
            }
        });
        routes.get("/api/v1/faults", ctx -> Tagged.json(ctx, FaultsJson.faults(twin.world())));
        routes.get(
                "/api/v1/audit",
                ctx -> Tagged.json(ctx, FaultsJson.audited(Audited.of(twin.world()))));
        routes.get("/api/v1/log.csv", ctx -> log(ctx, twin.world()));
        routes.get(
                "/api/v1/feeds", ctx -> Tagged.json(ctx, FeedJson.feeds(twin.world(), MOST_FEEDS)));
        routes.post("/api/v1/feeds", new DeedDoor(twin)::feed);
        routes.post("/api/v1/deeds", new DeedDoor(twin)::json);
        routes.post("/api/v1/explain", ExplainDoor::answer);
        routes.get("/openapi.json", ctx -> ctx.contentType(JSON).result(openApi));
        routes.get(
                "/metrics", ctx -> ctx.contentType(PROMETHEUS).result(metrics.text(twin.world())));
        routes.after(metrics::count);
    }

    /// Streams the log, line by line.
    private static void log(Context ctx, World world) {
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

    private static void session(Context ctx) {
        String body = Visit.standing(ctx)
                .logged()
                .map(member -> WorldJson.session(
                        member.name(), member.role(), Visit.standing(ctx).carried()))
                .orElseGet(() -> WorldJson.session("", Visit.role(ctx), ""));
        ctx.contentType(JSON).result(body);
    }

    private Optional<Dossier> person(Context ctx) {
        return PersonId.parse(ctx.pathParam("person"))
                .flatMap(id -> twin.world().find(id));
    }
}
