/// How fast: JMH benchmarks of what the other rooms promise in docs/performance.md.
///
/// Knows: every room. Must not: be known by any.
@NullMarked
package org.povestka.bench;

import org.jspecify.annotations.NullMarked;
