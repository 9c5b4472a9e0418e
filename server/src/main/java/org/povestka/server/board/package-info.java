/// The fault board and the auditor's view: what can be broken, and what somebody finds who does not
/// know what was. Knows: the frame of the screens, the auditor. Must not: know HTTP.
@NullMarked
package org.povestka.server.board;

import org.jspecify.annotations.NullMarked;
