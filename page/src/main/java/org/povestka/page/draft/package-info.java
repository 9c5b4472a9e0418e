/// The reader's facts as he typed them, read as a case file is.
///
/// Knows: the case files of `journal`. Must not: know how a fact is asked for, or
/// repair one.
@NullMarked
package org.povestka.page.draft;

import org.jspecify.annotations.NullMarked;
