package org.povestka.server.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.povestka.law.history.Account;
import org.povestka.law.history.Category;
import org.povestka.registry.deed.Role;
import org.povestka.registry.machine.Dossier;
import org.povestka.registry.person.PersonId;
import org.povestka.server.entry.MembersScreen;
import org.povestka.server.login.Doorkeeper;
import org.povestka.server.login.Member;
import org.povestka.server.login.Members;
import org.povestka.server.twin.Twin;

/// Where the trainer makes accounts, one or a class at once, invites again and removes.
///
/// @param keeper by what people are let in
/// @param twin the world
record MembersDoor(Doorkeeper keeper, Twin twin) {

    private static final Pattern COUNT = Pattern.compile("[1-9]\\d?|100");

    void routes(RoutesConfig routes) {
        routes.get("/members", ctx -> answer(ctx, List.of(), ""));
        routes.post("/members", this::make);
        routes.post("/members/invite", ctx -> {
            Optional<Member> member = named(ctx);
            member.ifPresent(one -> keeper.lockout().forget(one.name()));
            answer(ctx, member.map(this::invite).stream().toList(), "");
        });
        routes.post("/members/remove", this::remove);
    }

    /// The last trainer stays: nobody could make an account after him.
    private void remove(Context ctx) {
        Optional<Member> member = named(ctx);
        boolean self = member.equals(Visit.member(ctx));
        if (member.isEmpty() || self) {
            refuse(ctx, self ? "self" : "name");
            return;
        }
        keeper.members().remove(member.get());
        answer(ctx, List.of(), "");
    }

    private void make(Context ctx) {
        String name = field(ctx, "name");
        String count = field(ctx, "count");
        Optional<Role> role = Visit.role(ctx.formParam("role"));
        if (role.isEmpty() || !COUNT.matcher(count).matches()) {
            refuse(ctx, "count");
            return;
        }
        List<String> names = names(name, Integer.parseInt(count));
        boolean free = names.stream()
                .allMatch(one -> Member.named(one) && keeper.members().find(one).isEmpty());
        if (!free) {
            refuse(ctx, "name");
            return;
        }
        List<PersonId> people = role.get() == Role.PERSON ? people(ctx, names.size()) : List.of();
        if (role.get() == Role.PERSON && people.size() != names.size()) {
            refuse(ctx, "person");
            return;
        }
        List<MembersScreen.Invited> invited = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<PersonId> person =
                    people.isEmpty() ? Optional.empty() : Optional.of(people.get(i));
            invited.add(invite(new Member(names.get(i), role.get(), person)));
        }
        answer(ctx, invited, "");
    }

    /// One has the name itself, several have it with a number behind.
    private static List<String> names(String name, int count) {
        return count == 1
                ? List.of(name)
                : IntStream.rangeClosed(1, count)
                        .mapToObj(number -> name + "-" + number)
                        .toList();
    }

    /// The person that was typed, or else as many conscripts with a portal account as are wanted,
    /// of whom nobody has the account yet.
    private List<PersonId> people(Context ctx, int count) {
        String typed = field(ctx, "person");
        if (!typed.isEmpty()) {
            return PersonId.parse(typed)
                    .filter(id -> count == 1 && twin.world().find(id).isPresent())
                    .stream()
                    .toList();
        }
        Set<PersonId> taken = new HashSet<>();
        keeper.members().all().stream()
                .map(Members.Listed::member)
                .forEach(member -> member.person().ifPresent(taken::add));
        return twin.world().people().values().stream()
                .filter(one -> one.profile().category() == Category.CONSCRIPT)
                .filter(one -> one.profile().account() == Account.HELD)
                .map(Dossier::id)
                .filter(id -> !taken.contains(id))
                .limit(count)
                .toList();
    }

    private MembersScreen.Invited invite(Member member) {
        return new MembersScreen.Invited(member, keeper.members().invite(member));
    }

    private Optional<Member> named(Context ctx) {
        return keeper.members().find(field(ctx, "name"));
    }

    private void refuse(Context ctx, String wrong) {
        ctx.status(HttpStatus.BAD_REQUEST);
        answer(ctx, List.of(), wrong);
    }

    private void answer(Context ctx, List<MembersScreen.Invited> invited, String wrong) {
        MembersScreen screen =
                new MembersScreen(Visit.view(ctx, twin), keeper.members().all());
        ctx.html(screen.page(invited, wrong));
    }

    private static String field(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name)).orElse("").strip();
    }
}
