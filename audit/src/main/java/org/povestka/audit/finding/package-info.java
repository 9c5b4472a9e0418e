/// What an audit finds: verdicts, findings with their proof, and sums of them that can be added
/// in any order.
/// Knows law and the log. Must not know a language, a file format, or how a case is judged.
@NullMarked
package org.povestka.audit.finding;

import org.jspecify.annotations.NullMarked;
