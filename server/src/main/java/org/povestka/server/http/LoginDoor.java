package org.povestka.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.povestka.server.entry.LoginScreen;
import org.povestka.server.entry.LoginScreen.Offer;
import org.povestka.server.entry.LoginScreen.Trouble;
import org.povestka.server.log.ServerLog;
import org.povestka.server.login.Doorkeeper;
import org.povestka.server.login.Member;
import org.povestka.server.login.Passwords;
import org.povestka.server.login.Provider;
import org.povestka.server.twin.Twin;

/// The addresses at which somebody logs in, comes for the first time, leaves, or takes another
/// password.
///
/// @param keeper by what people are let in
/// @param twin the world
/// @param log takes note of who was refused how often, and of nobody's name
record LoginDoor(Doorkeeper keeper, Twin twin, ServerLog log) {

    void routes(RoutesConfig routes) {
        routes.get("/login", ctx -> ctx.html(screen(ctx, Trouble.NONE).page(offer())));
        routes.post("/login", this::logIn);
        routes.get("/welcome", ctx -> ctx.html(screen(ctx, Trouble.NONE).welcome(offer())));
        routes.post("/welcome", this::welcome);
        routes.post("/logout", ctx -> {
            Session.of(ctx).ifPresent(Session::end);
            ctx.redirect("/login", HttpStatus.SEE_OTHER);
        });
        routes.get("/password", ctx -> ctx.html(screen(ctx, Trouble.NONE).change()));
        routes.post("/password", this::change);
        routes.post("/provider", this::leave);
        routes.get("/provider/back", this::back);
    }

    private void logIn(Context ctx) {
        String name = name(ctx);
        if (!keeper.lockout().admits(name)) {
            refuse(ctx, Trouble.CLOSED);
            return;
        }
        Optional<Member> member = keeper.members().known(name, field(ctx, "password"));
        if (member.isPresent()) {
            let(ctx, member.get());
        } else {
            refuse(ctx, Trouble.WRONG);
        }
    }

    private void welcome(Context ctx) {
        String password = field(ctx, "password");
        if (!keeper.lockout().admits(name(ctx))) {
            welcome(ctx, Trouble.CLOSED);
            return;
        }
        Optional<Member> invited = keeper.members().invited(name(ctx), field(ctx, "code"));
        if (invited.isEmpty()) {
            welcome(ctx, Trouble.NO_CODE);
        } else if (!Passwords.takes(password, name(ctx))) {
            keeper.lockout().forget(name(ctx));
            welcome(ctx, Trouble.UNFIT);
        } else {
            keeper.members().secure(invited.get(), password);
            let(ctx, invited.get());
        }
    }

    private void change(Context ctx) {
        Member member = Visit.member(ctx).orElseThrow();
        String password = field(ctx, "password");
        if (!keeper.lockout().admits(member.name())) {
            again(ctx, Trouble.CLOSED);
        } else if (keeper.members().known(member.name(), field(ctx, "old")).isEmpty()) {
            again(ctx, Trouble.WRONG);
        } else if (!Passwords.takes(password, member.name())) {
            again(ctx, Trouble.UNFIT);
        } else {
            keeper.members().secure(member, password);
            let(ctx, member);
        }
    }

    /// To the provider; whoever was invited types his code first, so that the two are one.
    private void leave(Context ctx) {
        Optional<Member> invited = Optional.empty();
        if (ctx.formParam("code") != null) {
            boolean admitted = keeper.lockout().admits(name(ctx));
            invited = keeper.members().invited(name(ctx), field(ctx, "code"));
            if (!admitted || invited.isEmpty()) {
                welcome(ctx, admitted ? Trouble.NO_CODE : Trouble.CLOSED);
                return;
            }
        }
        try {
            Provider.Departure departure = keeper.provider().orElseThrow().departs();
            Session.begun(ctx).leaves(new Session.Left(departure.ticket(), invited));
            ctx.redirect(departure.address().toString(), HttpStatus.SEE_OTHER);
        } catch (Provider.Refused e) {
            refused(ctx, e);
        }
    }

    private void back(Context ctx) {
        Optional<Session.Left> left = Session.of(ctx).flatMap(Session::left);
        Optional<String> query = Optional.ofNullable(ctx.queryString());
        if (left.isEmpty() || query.isEmpty() || keeper.provider().isEmpty()) {
            refuse(ctx, Trouble.PROVIDER);
            return;
        }
        try {
            Provider provider = keeper.provider().get();
            String outside = provider.identity(query.get(), left.get().ticket());
            left.get().invited().ifPresent(member -> keeper.members().bind(member, outside));
            keeper.members()
                    .knownOutside(outside)
                    .ifPresentOrElse(
                            member -> let(ctx, member), () -> refuse(ctx, Trouble.NO_ACCOUNT));
        } catch (Provider.Refused e) {
            refused(ctx, e);
        }
    }

    private void refused(Context ctx, Provider.Refused why) {
        log.failed(Failures.route(ctx), why);
        refuse(ctx, Trouble.PROVIDER);
    }

    private void let(Context ctx, Member member) {
        keeper.lockout().forget(member.name());
        Session.logIn(ctx, member, keeper);
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }

    private void refuse(Context ctx, Trouble trouble) {
        note("log-in-refused", trouble);
        ctx.status(status(trouble)).html(screen(ctx, trouble).page(offer()));
    }

    private void welcome(Context ctx, Trouble trouble) {
        note("invitation-refused", trouble);
        ctx.status(status(trouble)).html(screen(ctx, trouble).welcome(offer()));
    }

    private void again(Context ctx, Trouble trouble) {
        ctx.status(status(trouble)).html(screen(ctx, trouble).change());
    }

    private void note(String what, Trouble why) {
        log.happened(what, Map.of("why", why.key()));
    }

    private static HttpStatus status(Trouble trouble) {
        return switch (trouble) {
            case NONE -> HttpStatus.OK;
            case CLOSED -> HttpStatus.TOO_MANY_REQUESTS;
            case UNFIT -> HttpStatus.BAD_REQUEST;
            case WRONG, NO_CODE, PROVIDER, NO_ACCOUNT -> HttpStatus.UNAUTHORIZED;
        };
    }

    private LoginScreen screen(Context ctx, Trouble trouble) {
        return new LoginScreen(Visit.view(ctx, twin), trouble);
    }

    private Offer offer() {
        return keeper.provider().isPresent() ? Offer.PROVIDER : Offer.PASSWORD;
    }

    private static String name(Context ctx) {
        return field(ctx, "name").strip().toLowerCase(Locale.ROOT);
    }

    private static String field(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("");
    }
}
