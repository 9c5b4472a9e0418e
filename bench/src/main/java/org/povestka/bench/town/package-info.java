/// How a living town bears load: another process serves it, and its processor time is read from
/// the machine. Knows: HTTP and the command line. Must not: know the rooms it measures.
@NullMarked
package org.povestka.bench.town;

import org.jspecify.annotations.NullMarked;
