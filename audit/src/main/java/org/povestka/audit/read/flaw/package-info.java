/// What is wrong with a log, and what in it could belong to real people.
/// Knows the flaws of law. Must not know a format or a column's meaning.
@NullMarked
package org.povestka.audit.read.flaw;

import org.jspecify.annotations.NullMarked;
