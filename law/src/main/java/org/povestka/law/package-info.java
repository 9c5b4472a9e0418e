/// The statute as pure functions: facts, an edition and readings in; answers with grounds out.
///
/// Knows: dates, records, sealed types. Must not: read a clock, a file, the network or a random
/// number, log, reflect, or use a library other than JSpecify.
@NullMarked
package org.povestka.law;

import org.jspecify.annotations.NullMarked;
