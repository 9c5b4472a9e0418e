package org.povestka.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.router.Endpoint;
import java.util.List;
import java.util.Optional;
import org.povestka.server.log.ServerLog;
import org.povestka.server.screen.Screens;
import org.povestka.server.twin.Twin;

/// What is answered where nothing else can be: a page for a reader, in his language, and a
/// problem document for a program.
///
/// @param twin the world
/// @param log takes note of failures
record Failures(Twin twin, ServerLog log) {

    void routes(RoutesConfig routes) {
        routes.exception(HttpResponseException.class, (refused, ctx) -> {
            HttpStatus status = HttpStatus.forStatus(refused.getStatus());
            String why = String.valueOf(refused.getMessage());
            boolean open = !ctx.path().startsWith("/api/") && status != HttpStatus.FORBIDDEN;
            if (!why.equals(Guard.HOST) && (open || Visit.wantsPage(ctx))) {
                ctx.status(status)
                        .html(Screens.refusal(Visit.view(ctx, twin), sentence(status), List.of()));
            } else {
                DeedDoor.problem(ctx, status, why, List.of());
            }
        });
        routes.exception(Exception.class, (failure, ctx) -> {
            log.failed(route(ctx), failure);
            if (Visit.wantsPage(ctx)) {
                ctx.status(HttpStatus.INTERNAL_SERVER_ERROR)
                        .html(Screens.refusal(Visit.view(ctx, twin), "failed", List.of()));
            } else {
                DeedDoor.problem(ctx, HttpStatus.INTERNAL_SERVER_ERROR, "failed", List.of());
            }
        });
    }

    private static String sentence(HttpStatus status) {
        if (status == HttpStatus.FORBIDDEN) {
            return "from-elsewhere";
        }
        return status == HttpStatus.CONTENT_TOO_LARGE ? "too-much" : "no-such-page";
    }

    /// The pattern of the address that was asked for; empty for none of ours.
    static String route(Context ctx) {
        return Optional.ofNullable(ctx.endpoints().matchedHttpEndpoint())
                .map((Endpoint endpoint) -> endpoint.path)
                .orElse("");
    }
}
