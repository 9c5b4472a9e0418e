/// What happened to one person: facts with two times each, the person's category, the
/// summonses they belong to. Knows dates. Must not know a rule: nothing here says what
/// follows from a fact.
@NullMarked
package org.povestka.law.history;

import org.jspecify.annotations.NullMarked;
