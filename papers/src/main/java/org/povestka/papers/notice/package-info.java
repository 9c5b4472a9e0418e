/// The written notice of a refusal at the border, as the live twin hands it over. Knows: the
/// machinery of PDF. Must not: be filled with anything of a real person, or look like a paper
/// of a real authority.
@NullMarked
package org.povestka.papers.notice;

import org.jspecify.annotations.NullMarked;
