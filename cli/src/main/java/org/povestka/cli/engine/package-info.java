/// Which engine a job runs on: that of this machine, or one that lies on the class path.
/// Knows arguments. Must not know an engine by name, nor load one that was not asked for.
@NullMarked
package org.povestka.cli.engine;

import org.jspecify.annotations.NullMarked;
