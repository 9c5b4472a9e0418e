/// The live twin: a world that people at their desks play in, over HTTP on the machine itself.
/// Knows: the registry's world and its journal, papers for words. Must not: count a day in a
/// screen, decide what follows from a deed, or keep anything of a real person.
@NullMarked
package org.povestka.server;

import org.jspecify.annotations.NullMarked;
