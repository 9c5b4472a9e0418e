/// What the compiler for the browser is told when it compiles the page.
///
/// Knows: that compiler. Must not: be reached from anything that runs.
@NullMarked
package org.povestka.page.build;

import org.jspecify.annotations.NullMarked;
