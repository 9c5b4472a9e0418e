/// What `explain` is told: the case, the law to answer under, the days, the form of
/// the answer.
///
/// Knows: the rooms that read, answer and word. Must not: count a day or word an
/// answer itself.
@NullMarked
package org.povestka.cli.explain;

import org.jspecify.annotations.NullMarked;
