/// Under which law a case is answered: by date or by a named edition, with or without a
/// reform somebody proposes.
/// Knows the editions. Must not know a file format; the reader of reform files lives with the
/// formats.
@NullMarked
package org.povestka.law.reform;

import org.jspecify.annotations.NullMarked;
