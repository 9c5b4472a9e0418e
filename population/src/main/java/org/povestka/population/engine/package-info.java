/// Where men are lived: on the threads of this machine, or wherever an engine takes them.
/// Knows runs and tables. Must not know a command line, nor what an engine runs on.
@NullMarked
package org.povestka.population.engine;

import org.jspecify.annotations.NullMarked;
