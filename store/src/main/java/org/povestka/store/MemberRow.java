package org.povestka.store;

/// Somebody who may log in, as the file of members has him.
///
/// @param name what he types
/// @param role the word of his role
/// @param person the number of the invented person whose account it is; empty for a desk
/// @param proofs by what he is known
public record MemberRow(String name, String role, String person, Proofs proofs) {

    /// By what somebody is known: nothing here is a password or a code.
    ///
    /// @param secret his password as a slow hash; empty where there is none
    /// @param outside a digest of who he is at a provider; empty where there is none
    /// @param code a digest of the code of an invitation; empty where there is none
    /// @param lasts the last second at which that code is taken, since 1970
    public record Proofs(String secret, String outside, String code, long lasts) {

        /// Nothing by which anybody could be known.
        public static final Proofs NONE = new Proofs("", "", "", 0);
    }
}
