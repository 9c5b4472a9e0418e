/// Who may log in, and as whom: members and their roles, passwords, invitations, lock-out, a
/// provider of OpenID Connect, and what each role may open. Knows: the registry's roles, the
/// file of members. Must not: know of HTTP or word a sentence.
@NullMarked
package org.povestka.server.login;

import org.jspecify.annotations.NullMarked;
