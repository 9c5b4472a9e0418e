/// The documentation, held against the code: commands are run, paths and links resolve,
/// pages that list the law are written anew and compared.
///
/// Knows: everything, read-only. Must not: hold main code.
@NullMarked
package org.povestka.house.docs;

import org.jspecify.annotations.NullMarked;
