/// The guided tour: the whole story of one summons, a step at a time, each done in the town itself.
/// Knows: registry, the frame of the screens. Must not: know HTTP; pretend a step that was not
/// done.
@NullMarked
package org.povestka.server.tour;

import org.jspecify.annotations.NullMarked;
