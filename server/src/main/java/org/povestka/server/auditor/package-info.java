/// The machinery held against the law: the log of the world in the columns of the audit, its
/// judge over it, and what only somebody with the whole world before him can see. Knows:
/// registry, audit. Must not: look at which faults are on; it sees what they did, or nothing.
@NullMarked
package org.povestka.server.auditor;

import org.jspecify.annotations.NullMarked;
