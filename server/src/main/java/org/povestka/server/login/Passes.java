package org.povestka.server.login;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povestka.registry.deed.Role;
import org.povestka.registry.person.PersonId;

/// Which address is open to whom, where there are accounts. What is not in this table is open
/// to nobody.
public final class Passes {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> DESKS = EnumSet.complementOf(EnumSet.of(Role.PERSON));
    private static final Set<Role> KEEPERS =
            EnumSet.of(Role.PERSON, Role.OPERATOR, Role.AUDITOR, Role.TRAINER);
    private static final String PERSON = "/(?<person>[^/]+)";

    private static final Pattern OPEN = Pattern.compile(
            "/(?:login|welcome|provider|provider/back|language|style\\.css|live\\.js|page|health"
                    + "|metrics|openapi\\.json)");

    private static final Pattern ABOUT = Pattern.compile("(?:/api/v1)?/[a-z]+/([^/]+)");

    private static final List<Pass> TABLE = List.of(
            new Pass("/|/logout|/password|/events|/deeds|/studio(?:/.*)?", ALL),
            new Pass("/api/v1/(?:world|session|explain|deeds)", ALL),
            new Pass("/portal(?:" + PERSON + ")?", trainerAnd(Role.PERSON)),
            new Pass("/feed(?:/.*)?|/tour(?:/.*)?|/members(?:/.*)?|/faults(?:/.*)?", trainerAnd()),
            new Pass("/record(?:/.*)?|/intake|/api/v1/feeds", trainerAnd(Role.OPERATOR)),
            new Pass("/office(?:/.*)?", trainerAnd(Role.CLERK)),
            new Pass("/border(?:/.*)?", trainerAnd(Role.OFFICER)),
            new Pass("/supervisor(?:/.*)?", trainerAnd(Role.SUPERVISOR)),
            new Pass("/counter(?:/.*)?", trainerAnd(Role.TELLER)),
            new Pass("/court(?:/.*)?", trainerAnd(Role.JUDGE)),
            new Pass("/auditor(?:/.*)?", trainerAnd(Role.AUDITOR)),
            new Pass(
                    "/notice" + PERSON,
                    trainerAnd(Role.PERSON, Role.OFFICER, Role.SUPERVISOR, Role.JUDGE)),
            new Pass("/extract" + PERSON, trainerAnd(Role.PERSON, Role.OPERATOR)),
            new Pass("/api/v1/people", DESKS),
            new Pass("/api/v1/people" + PERSON, KEEPERS),
            new Pass("/api/v1/faults", trainerAnd()),
            new Pass("/api/v1/(?:audit|log\\.csv)", trainerAnd(Role.AUDITOR)));

    private record Pass(Pattern address, Set<Role> roles) {
        private Pass(String address, Set<Role> roles) {
            this(Pattern.compile(address), roles);
        }
    }

    /// How an address stands to somebody.
    public enum Answer {
        /// He may ask for it.
        YES,
        /// Others may, or the person is another.
        NO,
        /// There is no such address.
        NOWHERE
    }

    private Passes() {}

    /// Whether anybody may ask for an address, logged in or not.
    ///
    /// @param path the address
    /// @return true if it shows nothing of the town
    public static boolean open(String path) {
        return OPEN.matcher(path).matches();
    }

    /// Whether a member may ask for an address.
    ///
    /// @param member who
    /// @param path the address
    /// @return yes, no, or that there is none
    public static Answer answer(Member member, String path) {
        for (Pass pass : TABLE) {
            Matcher matcher = pass.address().matcher(path);
            if (matcher.matches()) {
                return pass.roles().contains(member.role()) && his(member, matcher)
                        ? Answer.YES
                        : Answer.NO;
            }
        }
        return open(path) ? Answer.YES : Answer.NOWHERE;
    }

    /// Whose record an address shows.
    ///
    /// @param path the address
    /// @return the person, or nothing where it is about nobody in particular
    public static Optional<PersonId> about(String path) {
        Matcher matcher = ABOUT.matcher(path);
        return matcher.matches() ? PersonId.parse(matcher.group(1)) : Optional.empty();
    }

    /// Where an address names a person, a person's account asks for its own alone.
    private static boolean his(Member member, Matcher matcher) {
        if (!matcher.namedGroups().containsKey("person")) {
            return true;
        }
        Optional<String> named = Optional.ofNullable(matcher.group("person"));
        return member.person().isEmpty()
                || named.isEmpty()
                || named.flatMap(PersonId::parse).map(member::mayAsk).orElse(false);
    }

    private static Set<Role> trainerAnd(Role... others) {
        EnumSet<Role> roles = EnumSet.of(Role.TRAINER, others);
        return Set.copyOf(roles);
    }
}
