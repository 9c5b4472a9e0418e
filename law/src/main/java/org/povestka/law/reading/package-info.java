/// The open questions: each an enum of its defensible answers, none of them chosen here.
/// Knows nothing but itself. Must not know a rule, a date or who holds which answer (the
/// words tell that).
@NullMarked
package org.povestka.law.reading;

import org.jspecify.annotations.NullMarked;
