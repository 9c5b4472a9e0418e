/// What the law said before of the same facts, so that it is not asked twice, whosever they were.
/// Knows law, and nothing of a log. Must not say what is wrong with an entry.
@NullMarked
package org.povestka.audit.precedent;

import org.jspecify.annotations.NullMarked;
