/// People who never lived, as the register knows them: their numbers, what is said of them,
/// and who said it. Knows: the law's categories. Must not: hold anything of a real person.
@NullMarked
package org.povestka.registry.person;

import org.jspecify.annotations.NullMarked;
