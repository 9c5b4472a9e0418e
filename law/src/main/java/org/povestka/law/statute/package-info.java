/// What an edition is made of: an act, the day it came into force, the terms of every
/// rule with their citations. Knows the rules' terms. Must not know which editions there
/// are.
@NullMarked
package org.povestka.law.statute;

import org.jspecify.annotations.NullMarked;
