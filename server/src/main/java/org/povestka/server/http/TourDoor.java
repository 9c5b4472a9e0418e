package org.povestka.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.PersonId;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.View;
import org.povestka.server.tour.TourScreen;
import org.povestka.server.tour.TourStep;
import org.povestka.server.twin.Twin;

/// The addresses of the guided tour, which the trainer gives.
///
/// @param twin the world
record TourDoor(Twin twin) {

    private static final int MOST_TURNS = 60;

    void routes(RoutesConfig routes) {
        routes.get("/tour", this::begin);
        routes.get("/tour/{person}", this::show);
        routes.post("/tour/{person}", this::step);
    }

    /// With the first man to whom nothing has happened yet.
    private void begin(Context ctx) {
        Optional<Dossier> fresh = twin.world().people().values().stream()
                .filter(one -> one.profile().category() == Category.CONSCRIPT)
                .filter(one -> one.profile().account() == Account.HELD)
                .filter(one -> one.all(Happening.Placed.class).findAny().isEmpty())
                .findFirst();
        if (fresh.isEmpty()) {
            refuse(ctx, HttpStatus.NOT_FOUND, "said.nobody");
        } else {
            ctx.redirect("/tour/" + fresh.get().id());
        }
    }

    private void show(Context ctx) {
        View view = Visit.view(ctx, twin);
        Optional<Dossier> found = person(ctx);
        if (view.who().role() != Role.TRAINER) {
            refuse(ctx, HttpStatus.FORBIDDEN, "said.wrong-role");
        } else if (found.isEmpty()) {
            refuse(ctx, HttpStatus.NOT_FOUND, "said.nobody");
        } else {
            ctx.html(new TourScreen(view, found.get()).page());
        }
    }

    /// Takes the next step; a step of waiting waits as long as it takes, a day at a time.
    private void step(Context ctx) {
        Optional<Dossier> found = person(ctx);
        if (Visit.role(ctx) != Role.TRAINER) {
            refuse(ctx, HttpStatus.FORBIDDEN, "said.wrong-role");
            return;
        }
        if (found.isEmpty()) {
            refuse(ctx, HttpStatus.NOT_FOUND, "said.nobody");
            return;
        }
        String said = TourStep.next(found.get())
                .map(step -> taken(step, found.get().id()))
                .orElse(Said.DONE);
        ctx.redirect("/tour/" + found.get().id() + "?said=" + said, HttpStatus.SEE_OTHER);
    }

    private String taken(TourStep step, PersonId id) {
        for (int turn = 0; turn < MOST_TURNS; turn++) {
            Dossier dossier = twin.world().find(id).orElseThrow();
            if (step.done(dossier)) {
                return Said.DONE;
            }
            Outcome outcome =
                    twin.does(Role.TRAINER, step.deed(twin.world(), dossier)).join();
            if (outcome instanceof Outcome.Refused refused) {
                return refused.objection().key();
            }
        }
        return Said.DONE;
    }

    private void refuse(Context ctx, HttpStatus status, String key) {
        ctx.status(status).html(Screens.refusal(Visit.view(ctx, twin), key, List.of()));
    }

    private Optional<Dossier> person(Context ctx) {
        return PersonId.parse(ctx.pathParam("person"))
                .flatMap(id -> twin.world().find(id));
    }
}
