/// The statute as pure functions: facts, an edition and readings in; answers with their
/// grounds out. Knows dates, records and sealed types. Must not know a clock, a file, a
/// network, chance, a log or any library.
@NullMarked
package org.povestka.law;

import org.jspecify.annotations.NullMarked;
