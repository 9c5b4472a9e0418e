package org.povestka.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.povestka.registry.deed.Deed;
import org.povestka.registry.deed.Objection;
import org.povestka.registry.deed.Outcome;
import org.povestka.registry.deed.Role;
import org.povestka.server.login.Member;
import org.povestka.server.rest.Asked;
import org.povestka.server.rest.DeedReader;
import org.povestka.server.rest.JsonFeed;
import org.povestka.server.rest.JsonFields;
import org.povestka.server.rest.WorldJson;
import org.povestka.server.rest.Wrong;
import org.povestka.server.screen.Screens;
import org.povestka.server.screen.TwinWords;
import org.povestka.server.screen.View;
import org.povestka.server.twin.Came;
import org.povestka.server.twin.Twin;
import org.povestka.store.Once;

/// Takes deeds, from forms and as JSON.
///
/// @param twin the world
record DeedDoor(Twin twin) {

    private static final String JSON = "application/json; charset=utf-8";
    private static final String PROBLEM = "application/problem+json; charset=utf-8";

    /// What a program calls a deed, so that it is not done twice where an answer is lost.
    private static final String KEY = "Idempotency-Key";

    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7E]{1,128}");

    /// A form: done or refused, the screen it stood on is shown again.
    void form(Context ctx) {
        Map<String, String> fields = new LinkedHashMap<>();
        ctx.formParamMap().forEach((name, values) -> fields.put(name, values.getFirst()));
        switch (DeedReader.read(fields, twin.world())) {
            case Asked.Unreadable unreadable -> unreadable(ctx, unreadable.wrong());
            case Asked.ForDeed asked -> {
                Outcome outcome = his(ctx, asked.deed())
                        ? twin.does(Visit.role(ctx), asked.deed()).join()
                        : new Outcome.Refused(Objection.WRONG_ROLE);
                String said = switch (outcome) {
                    case Outcome.Done done -> Said.DONE;
                    case Outcome.Refused refused -> refused.objection().key();
                };
                ctx.redirect(Visit.back(ctx) + "?said=" + said, HttpStatus.SEE_OTHER);
            }
        }
    }

    /// Whoever has a person's account does what that person does, and nothing in another's name.
    private static boolean his(Context ctx, Deed deed) {
        return Visit.member(ctx)
                .map(member -> !(deed instanceof Deed.OfPerson one) || member.mayAsk(one.person()))
                .orElse(true);
    }

    private void unreadable(Context ctx, List<Wrong> wrong) {
        View view = Visit.view(ctx, twin);
        TwinWords words = view.words();
        List<String> lines = new ArrayList<>();
        for (Wrong one : wrong) {
            lines.add(words.say("wrong." + one.problem(), one.field(), one.found()));
        }
        ctx.status(HttpStatus.BAD_REQUEST).html(Screens.refusal(view, "wrong", lines));
    }

    /// JSON: what happened, or a problem.
    void json(Context ctx) {
        Optional<Map<String, String>> fields = JsonFields.read(ctx.body());
        if (fields.isEmpty()) {
            problem(ctx, HttpStatus.BAD_REQUEST, "no-object", List.of());
            return;
        }
        asked(
                ctx,
                DeedReader.read(fields.get(), twin.world()),
                new TreeMap<>(fields.get()).toString());
    }

    /// A feed as JSON: what became of its lines, or a problem.
    void feed(Context ctx) {
        JsonFeed.read(ctx.body())
                .ifPresentOrElse(
                        feed -> asked(ctx, DeedReader.read(feed), feed.toString()),
                        () -> problem(ctx, HttpStatus.BAD_REQUEST, "no-feed", List.of()));
    }

    private void asked(Context ctx, Asked what, String said) {
        Optional<Role> role = role(ctx);
        if (role.isEmpty()) {
            problem(ctx, HttpStatus.BAD_REQUEST, "no-such-role", List.of());
            return;
        }
        switch (what) {
            case Asked.Unreadable unreadable ->
                problem(ctx, HttpStatus.BAD_REQUEST, "unreadable", unreadable.wrong());
            case Asked.ForDeed asked -> {
                if (his(ctx, asked.deed()) && allowed(ctx, role.get())) {
                    json(ctx, role.get(), asked.deed(), said);
                } else {
                    answer(ctx, new Outcome.Refused(Objection.WRONG_ROLE));
                }
            }
        }
    }

    /// The role that the request names; without one, that of the account, or the trainer's.
    private static Optional<Role> role(Context ctx) {
        return Optional.ofNullable(ctx.header("Povestka-Role"))
                .map(Visit::role)
                .orElseGet(() ->
                        Optional.of(Visit.member(ctx).map(Member::role).orElse(Role.TRAINER)));
    }

    /// An account has one role, whatever the request names.
    private static boolean allowed(Context ctx, Role role) {
        return Visit.member(ctx).map(member -> member.role() == role).orElse(true);
    }

    /// Does a deed; one that its asker named, once.
    private void json(Context ctx, Role role, Deed deed, String said) {
        Optional<String> key = Optional.ofNullable(ctx.header(KEY));
        if (key.isEmpty()) {
            answer(ctx, twin.does(role, deed).join());
            return;
        }
        if (!NAME.matcher(key.get()).matches()) {
            List<Wrong> wrong = List.of(new Wrong(KEY, "no-key", ""));
            problem(ctx, HttpStatus.BAD_REQUEST, "unreadable", wrong);
            return;
        }
        String doer = Visit.member(ctx)
                .map(member -> role.word() + ' ' + member.name())
                .orElse(role.word());
        Once once = new Once(key.get(), Tagged.of(doer + '\n' + said));
        switch (twin.doesOnce(role, deed, once).join()) {
            case Came.Now now -> answer(ctx, now.outcome());
            case Came.Before before -> {
                ctx.header("Idempotency-Replayed", "true");
                answer(ctx, new Outcome.Done(before.happenings()));
            }
            case Came.NamesAnother another ->
                problem(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "key-of-another", List.of());
        }
    }

    private static void answer(Context ctx, Outcome outcome) {
        switch (outcome) {
            case Outcome.Done done ->
                ctx.contentType(JSON).result(WorldJson.happenings(done.happenings()));
            case Outcome.Refused refused ->
                problem(ctx, status(refused.objection()), refused.objection().key(), List.of());
        }
    }

    private static HttpStatus status(Objection objection) {
        return switch (objection) {
            case WRONG_ROLE -> HttpStatus.FORBIDDEN;
            case NOBODY, NO_SUCH_SUMMONS -> HttpStatus.NOT_FOUND;
            case CLOCK_BACK,
                    APPEARANCE_PAST,
                    EXCUSE_PAST,
                    SETTLED,
                    OPENED_ALREADY,
                    NOT_TURNED_BACK,
                    NOT_EXPLAINED,
                    NOT_AT_A_COUNTER,
                    RECORD_CLOSED,
                    NOT_LIABLE,
                    ASKED_ALREADY,
                    NOT_ASKED,
                    NO_CLAIM,
                    NO_PROOF,
                    NOT_ASIDE,
                    ELECTRONIC_ONLY,
                    NO_ADDRESS,
                    NO_EMPLOYER,
                    NO_PAPER -> HttpStatus.CONFLICT;
        };
    }

    /// Answers with a problem.
    static void problem(Context ctx, HttpStatus status, String title, List<Wrong> wrong) {
        ctx.status(status)
                .contentType(PROBLEM)
                .result(WorldJson.problem(status.getCode(), title, wrong));
    }
}
