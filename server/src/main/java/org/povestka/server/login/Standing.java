package org.povestka.server.login;

import java.util.Optional;

/// How whoever asks stands to the town.
public sealed interface Standing {

    /// The one user of this machine, who takes whatever role he likes.
    record Switching() implements Standing {}

    /// Nobody who has logged in.
    ///
    /// @param token what his forms carry
    record Stranger(String token) implements Standing {}

    /// A member who has logged in.
    ///
    /// @param member who
    /// @param token what his forms carry
    record Known(Member member, String token) implements Standing {}

    /// What the forms carry; empty on a machine of one user.
    ///
    /// @return the token
    default String carried() {
        return switch (this) {
            case Switching one -> "";
            case Stranger stranger -> stranger.token();
            case Known known -> known.token();
        };
    }

    /// The member, if somebody has logged in.
    ///
    /// @return the member, or nothing
    default Optional<Member> logged() {
        return this instanceof Known known ? Optional.of(known.member()) : Optional.empty();
    }
}
