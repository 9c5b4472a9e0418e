/// What comes out of an audit: JSON, text, and a certificate by which it can be repeated.
/// Knows the log, findings and their sums, law as a value, the words of papers. Must not judge
/// a case, read a log's format, or count a day.
@NullMarked
package org.povestka.audit.paper;

import org.jspecify.annotations.NullMarked;
