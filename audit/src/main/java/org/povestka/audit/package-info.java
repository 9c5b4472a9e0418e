/// Somebody's log against the law: which entries it supports under every reading, under some, or
/// under none, and of which nothing can be said.
/// Knows law, journal, papers. Must not repair a log, nor count a day by itself.
@NullMarked
package org.povestka.audit;

import org.jspecify.annotations.NullMarked;
