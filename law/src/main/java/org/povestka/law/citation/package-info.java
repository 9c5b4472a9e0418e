/// Citations as values: which act, article and paragraph, in whose wording, read where,
/// how well confirmed. Knows dates. Must not know a rule: rules and editions carry
/// citations, not the other way round.
@NullMarked
package org.povestka.law.citation;

import org.jspecify.annotations.NullMarked;
