package org.povestka.server.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.registry.deed.Role;

/// A place of work, with one address and one role that works there.
public enum Room {
    /// The clock and everything that happens.
    FEED("feed", Role.TRAINER),
    /// The record of a person.
    RECORD("record", Role.OPERATOR),
    /// The enlistment office.
    OFFICE("office", Role.CLERK),
    /// The portal account of a person.
    PORTAL("portal", Role.PERSON),
    /// Passport control.
    BORDER("border", Role.OFFICER),
    /// The room of the shift supervisor.
    SUPERVISOR("supervisor", Role.SUPERVISOR),
    /// The counters of the receivers.
    COUNTER("counter", Role.TELLER),
    /// The court and the higher office.
    COURT("court", Role.JUDGE),
    /// The machinery held against the law.
    AUDITOR("auditor", Role.AUDITOR),
    /// The switches of the faults.
    FAULTS("faults", Role.TRAINER);

    private final String path;
    private final Role role;

    Room(String path, Role role) {
        this.path = path;
        this.role = role;
    }

    /// Its part of an address.
    ///
    /// @return such as `border`
    public String path() {
        return path;
    }

    /// Who works there.
    ///
    /// @return the role
    public Role role() {
        return role;
    }

    /// Whether somebody in a role may come in: everybody into his own, the trainer everywhere.
    ///
    /// @param who the role
    /// @return true if he may
    public boolean admits(Role who) {
        return who == role || who == Role.TRAINER;
    }

    /// Where a role comes in.
    ///
    /// @param who the role
    /// @return its own room
    public static Room of(Role who) {
        return Stream.of(values()).filter(room -> room.role == who).findFirst().orElse(FEED);
    }

    /// The room of an address.
    ///
    /// @param path its part of the address
    /// @return the room, or nothing
    public static Optional<Room> at(String path) {
        return Stream.of(values()).filter(room -> room.path.equals(path)).findFirst();
    }

    /// The rooms that a role may come into.
    ///
    /// @param who the role
    /// @return the rooms, in order
    public static List<Room> openTo(Role who) {
        return Stream.of(values()).filter(room -> room.admits(who)).toList();
    }
}
