package org.povestka.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.povestka.population.run.Outcome;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.View;
import org.povestka.server.studio.Order;
import org.povestka.server.studio.Sitting;
import org.povestka.server.studio.Studio;
import org.povestka.server.studio.StudioScreen;
import org.povestka.server.twin.Twin;

/// The addresses of the studio.
final class StudioDoor {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    private final Twin twin;
    private final Studio studio;

    StudioDoor(Twin twin, Studio studio) {
        this.twin = twin;
        this.studio = studio;
    }

    void routes(RoutesConfig routes) {
        routes.get("/studio", ctx -> ctx.html(StudioScreen.of(view(ctx), studio, false)));
        routes.post("/studio", this::begin);
        routes.get("/studio/{number}", this::show);
        routes.get("/studio/{number}/report", this::report);
    }

    private void begin(Context ctx) {
        Optional<Order> order = order(ctx).filter(Order::sound);
        if (order.isEmpty()) {
            ctx.status(HttpStatus.BAD_REQUEST).html(StudioScreen.of(view(ctx), studio, true));
            return;
        }
        ctx.redirect("/studio/" + studio.begin(order.get()).number(), HttpStatus.SEE_OTHER);
    }

    private static Optional<Order> order(Context ctx) {
        Optional<Integer> people = number(ctx.formParam("people"));
        Optional<Integer> seed = number(ctx.formParam("seed"));
        String scenario = Optional.ofNullable(ctx.formParam("scenario")).orElse("");
        Optional<String> against =
                Optional.ofNullable(ctx.formParam("against")).filter(name -> !name.isEmpty());
        return people.flatMap(men -> seed.map(world -> new Order(scenario, against, men, world)));
    }

    private static Optional<Integer> number(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(written -> NUMBER.matcher(written).matches())
                .map(Integer::valueOf);
    }

    private void show(Context ctx) {
        Optional<Sitting> sitting = studio.find(ctx.pathParam("number"));
        if (sitting.isPresent()) {
            ctx.html(StudioScreen.of(view(ctx), sitting.get()));
        } else {
            missing(ctx);
        }
    }

    /// The report carries its own policy, as the page does.
    private void report(Context ctx) {
        Optional<Sitting> sitting = studio.find(ctx.pathParam("number"));
        Optional<Outcome> outcome = sitting.flatMap(Sitting::outcome);
        if (sitting.isEmpty() || outcome.isEmpty()) {
            missing(ctx);
            return;
        }
        ctx.res().setHeader("Content-Security-Policy", "frame-ancestors 'none'");
        ctx.html(StudioScreen.report(sitting.get(), outcome.get(), Visit.language(ctx)));
    }

    private void missing(Context ctx) {
        ctx.status(HttpStatus.NOT_FOUND)
                .html(Screens.refusal(view(ctx), "no-such-page", List.of()));
    }

    private View view(Context ctx) {
        return Visit.view(ctx, twin);
    }
}
