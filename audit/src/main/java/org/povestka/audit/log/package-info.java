/// A log as this room sees it, whatever file it came from: entries, what each says, and the
/// columns they can have.
/// Knows law. Must not know a file format or a verdict.
@NullMarked
package org.povestka.audit.log;

import org.jspecify.annotations.NullMarked;
