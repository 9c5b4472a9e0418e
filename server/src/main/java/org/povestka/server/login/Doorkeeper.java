package org.povestka.server.login;

import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;

/// Everything by which people are let in.
///
/// @param members who may log in
/// @param lockout whose attempts were too many
/// @param address the address under which people reach the town, with a slash at its end
/// @param provider where somebody may log in as well
/// @param clock the clock of the machine
public record Doorkeeper(
        Members members,
        Lockout lockout,
        URI address,
        Optional<Provider> provider,
        InstantSource clock) {}
