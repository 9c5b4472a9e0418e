/// The commands, one class each; [Commands#ALL] lists them.
///
/// Knows: every room. Must not: hold logic that a room should own, or read the clock.
@NullMarked
package org.povestka.cli.command;

import org.jspecify.annotations.NullMarked;
