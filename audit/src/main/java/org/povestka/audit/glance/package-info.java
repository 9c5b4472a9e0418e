/// Sees at a glance that a case is lawful under every reading, as most are, without saying why.
/// Knows law's kernel, the log and findings. Must not say that something is wrong: where it is
/// not sure, the judge looks closely.
@NullMarked
package org.povestka.audit.glance;

import org.jspecify.annotations.NullMarked;
