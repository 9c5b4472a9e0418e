/// The command line: which options there are, what was typed (picocli reads it),
/// what is wrong with it, and the help.
///
/// Knows: picocli, the sentences of `papers`. Must not: know what a command does.
@NullMarked
package org.povestka.cli.argument;

import org.jspecify.annotations.NullMarked;
