package org.povestka.server.login;

import java.util.Optional;
import java.util.regex.Pattern;
import org.povestka.law.flaw.LooksReal;
import org.povestka.registry.deed.Role;
import org.povestka.registry.person.PersonId;

/// Somebody who may log in: at a desk, or as one invented person.
///
/// @param name what he types; it stands in the journal beside what he looked up
/// @param role his role, in which he does and sees everything
/// @param person the person whose account it is; there is one for the role `person` alone
public record Member(String name, Role role, Optional<PersonId> person) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");

    /// Checks the name, and that a person's account is somebody's.
    public Member {
        if (!named(name)) {
            throw new IllegalArgumentException(
                    "a member: expected a name such as desk-2, found: " + name);
        }
        if ((role == Role.PERSON) != person.isPresent()) {
            throw new IllegalArgumentException(
                    "a member: expected a person for the role person alone, found: " + role);
        }
    }

    /// Whether it can be the name of a member: small Latin letters, digits and hyphens, a letter
    /// first, and no number that could be a real person's.
    ///
    /// @param name the name
    /// @return true if it can
    public static boolean named(String name) {
        return NAME.matcher(name).matches() && LooksReal.in(name).isEmpty();
    }

    /// Whether something about a person is his to see: his own for a person, everybody's for a
    /// desk.
    ///
    /// @param of the person
    /// @return true if it is
    public boolean mayAsk(PersonId of) {
        return person.isEmpty() || person.get().equals(of);
    }
}
