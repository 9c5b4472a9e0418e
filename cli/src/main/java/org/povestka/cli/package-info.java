/// One command: arguments in, an answer on standard output and an exit code back.
///
/// Knows: every room, and the system clock (in `Main` alone). Must not: hold logic
/// that a room should own.
@NullMarked
package org.povestka.cli;

import org.jspecify.annotations.NullMarked;
