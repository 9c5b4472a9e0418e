/// What a registry would have written down of the lives of a run, as the log an auditor is given,
/// and beside it what in it is wrong. Knows: lives, scenarios, the law's kernel. Must not: know
/// the audit, which is held against it.
@NullMarked
package org.povestka.population.log;

import org.jspecify.annotations.NullMarked;
