package org.povestka.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.PersonId;
import org.povestka.server.rest.WorldJson;
import org.povestka.server.rest.Wrong;
import org.povestka.server.twin.Twin;

/// Finds people for programs, some at a time, in the order of their numbers.
///
/// @param twin the world
record PeopleDoor(Twin twin) {

    private static final int MOST = 100;

    /// Those whose number or name holds what is looked for, behind the number `after`, as many as
    /// `limit` says; with the number to go on behind where there are more.
    void find(Context ctx) {
        List<Wrong> wrong = new ArrayList<>();
        int limit = limit(ctx, wrong);
        Optional<PersonId> after = after(ctx, wrong);
        if (!wrong.isEmpty()) {
            DeedDoor.problem(ctx, HttpStatus.BAD_REQUEST, "unreadable", wrong);
            return;
        }
        String search = Optional.ofNullable(ctx.queryParam("search")).orElse("");
        List<Dossier> found = twin.world().people().values().stream()
                .filter(dossier ->
                        after.map(id -> dossier.id().compareTo(id) > 0).orElse(true))
                .filter(dossier -> dossier.id().toString().contains(search)
                        || dossier.profile().name().contains(search))
                .limit(limit + 1L)
                .toList();
        boolean more = found.size() > limit;
        Tagged.json(ctx, WorldJson.people(more ? found.subList(0, limit) : found, more));
    }

    private static int limit(Context ctx, List<Wrong> wrong) {
        String typed = Optional.ofNullable(ctx.queryParam("limit")).orElse("");
        if (typed.isEmpty()) {
            return MOST;
        }
        if (!typed.matches("[1-9]\\d?|100")) {
            wrong.add(new Wrong("limit", "no-count", typed));
            return MOST;
        }
        return Integer.parseInt(typed);
    }

    private static Optional<PersonId> after(Context ctx, List<Wrong> wrong) {
        String typed = Optional.ofNullable(ctx.queryParam("after")).orElse("");
        Optional<PersonId> after = PersonId.parse(typed);
        if (after.isEmpty() && !typed.isEmpty()) {
            wrong.add(new Wrong("after", "no-person", typed));
        }
        return after;
    }
}
