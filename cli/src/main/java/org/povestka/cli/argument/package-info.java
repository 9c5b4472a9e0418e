/// The command line: which options there are, what was typed, what is wrong with it, and
/// the help.
///
/// Knows: the sentences of `papers`. Must not: know what a command does.
@NullMarked
package org.povestka.cli.argument;

import org.jspecify.annotations.NullMarked;
