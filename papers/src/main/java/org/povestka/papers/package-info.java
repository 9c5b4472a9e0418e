/// Answers into words and documents, Russian and English: a sentence exists once per language.
///
/// Knows: `law`, fonts, templates. Must not: count a day or hide a reading.
@NullMarked
package org.povestka.papers;

import org.jspecify.annotations.NullMarked;
