/// What of a case was known when, found without reading the case again: the facts of a summons
/// that can come first, and what is said of the person.
/// Knows the entries of a log. Must not know a rule.
@NullMarked
package org.povestka.audit.known;

import org.jspecify.annotations.NullMarked;
