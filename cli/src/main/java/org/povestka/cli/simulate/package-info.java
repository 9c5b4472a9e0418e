/// The command `simulate`: reads scenarios, runs them with progress, shows and writes
/// what came of it. Knows: `population`, arguments, the terminal. Must not: compute a
/// figure.
@NullMarked
package org.povestka.cli.simulate;

import org.jspecify.annotations.NullMarked;
