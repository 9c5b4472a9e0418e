/// The screens at the door of a town with accounts: log-in, invitation, password, members.
/// Knows: the frame of every screen, who may log in. Must not: know of HTTP.
@NullMarked
package org.povestka.server.entry;

import org.jspecify.annotations.NullMarked;
