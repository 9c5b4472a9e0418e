/// What happened, on disk, and back again.
///
/// Knows: `law`, files, formats. Must not: decide anything; that is for `law`.
@NullMarked
package org.povestka.journal;

import org.jspecify.annotations.NullMarked;
