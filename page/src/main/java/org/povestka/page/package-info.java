/// The explain door as one HTML file that runs in a browser without a server: the
/// same law and the same sentences, compiled to JavaScript.
///
/// Knows: `law`, `papers`, the case files of `journal`. Must not: hold a rule or a
/// sentence of its own.
@NullMarked
package org.povestka.page;

import org.jspecify.annotations.NullMarked;
