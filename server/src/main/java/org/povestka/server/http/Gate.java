package org.povestka.server.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.povestka.registry.person.PersonId;
import org.povestka.server.login.Doorkeeper;
import org.povestka.server.login.Member;
import org.povestka.server.login.Passes;
import org.povestka.server.login.Secrets;
import org.povestka.server.login.Standing;
import org.povestka.server.login.Tokens;
import org.povestka.server.screen.Screens;
import org.povestka.server.twin.Twin;

/// Asks everybody who he is, where there are accounts: a stranger is shown the door, a member
/// what his role may see, and whatever changes something carries the token of its session.
///
/// @param keeper by what people are let in
/// @param twin the world
record Gate(Doorkeeper keeper, Twin twin) {

    private static final Set<HandlerType> READING =
            Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

    private static final Set<String> DOOR = Set.of("/login", "/welcome");

    /// Before anything else is known, everybody is a stranger.
    static void close(Context ctx) {
        Visit.stands(ctx, new Standing.Stranger(""));
    }

    void check(Context ctx) {
        boolean reading = READING.contains(ctx.method());
        if (reading && DOOR.contains(ctx.path())) {
            Session.begun(ctx);
        }
        Optional<Session> session = Session.of(ctx);
        String token = session.map(Session::token).orElse("");
        Optional<Member> member = session.flatMap(one -> one.member(keeper));
        Visit.stands(
                ctx,
                member.<Standing>map(one -> new Standing.Known(one, token))
                        .orElseGet(() -> new Standing.Stranger(token)));
        boolean open = Passes.open(ctx.path());
        if (!open && member.isEmpty()) {
            showDoor(ctx);
        } else if (!reading && !carries(ctx, token)) {
            refuse(ctx, HttpStatus.FORBIDDEN, "token");
        } else if (!open) {
            admit(ctx, member.orElseThrow());
        }
    }

    private static boolean carries(Context ctx, String token) {
        String sent = Optional.ofNullable(ctx.header(Tokens.HEADER))
                .or(() -> Optional.ofNullable(ctx.formParam(Tokens.FIELD)))
                .orElse("");
        return !token.isEmpty() && Secrets.same(sent, token);
    }

    private void showDoor(Context ctx) {
        if (Visit.wantsPage(ctx)) {
            ctx.redirect("/login", HttpStatus.SEE_OTHER);
        } else {
            DeedDoor.problem(ctx, HttpStatus.UNAUTHORIZED, "log-in", List.of());
        }
        ctx.skipRemainingHandlers();
    }

    private void admit(Context ctx, Member member) {
        switch (Passes.answer(member, ctx.path())) {
            case YES -> look(ctx, member);
            case NO -> refuse(ctx, HttpStatus.FORBIDDEN, "wrong-role");
            case NOWHERE -> refuse(ctx, HttpStatus.NOT_FOUND, "no-such-page");
        }
    }

    /// Whoever opens what is known of somebody else is on record before he sees it.
    private void look(Context ctx, Member member) {
        Optional<PersonId> about = Passes.about(ctx.path())
                .filter(id -> twin.world().find(id).isPresent())
                .filter(id -> !member.person().equals(Optional.of(id)));
        about.ifPresent(
                id -> twin.looks(id, member.role().word(), member.name()).join());
    }

    private void refuse(Context ctx, HttpStatus status, String key) {
        if (Visit.wantsPage(ctx)) {
            String sentence = key.equals("wrong-role") ? "said.wrong-role" : key;
            ctx.status(status).html(Screens.refusal(Visit.view(ctx, twin), sentence, List.of()));
        } else {
            DeedDoor.problem(ctx, status, key, List.of());
        }
        ctx.skipRemainingHandlers();
    }
}
