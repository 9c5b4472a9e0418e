/// Four ways to live the same few rules: sampled directly, scanned day by day over arrays,
/// driven by a heap of events, acted by an object a person. Knows: draws of `population`.
/// Must not: differ in a single figure; the benchmark refuses to run if they do.
@NullMarked
package org.povestka.bench.mini;

import org.jspecify.annotations.NullMarked;
