/// What the machine gives the door: streams, surroundings, a place to write to.
///
/// Knows: streams, files, environment. Must not: know a command or read the clock.
@NullMarked
package org.povestka.cli.terminal;

import org.jspecify.annotations.NullMarked;
