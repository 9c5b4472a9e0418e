/// Everything the law says of one case, as values: answers by summons and by day, steps,
/// remedies, flags, breaches.
/// Knows the rules and the editions' terms. Must not know a word of any language, nor today.
@NullMarked
package org.povestka.law.explain;

import org.jspecify.annotations.NullMarked;
