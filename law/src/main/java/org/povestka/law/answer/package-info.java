/// Answers as values: worlds of readings, certain and contested results, traces of the
/// shape of the rule. Knows readings and citations. Must not know what the rules are.
@NullMarked
package org.povestka.law.answer;

import org.jspecify.annotations.NullMarked;
