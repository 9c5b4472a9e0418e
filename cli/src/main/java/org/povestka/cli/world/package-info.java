/// `serve`, `verify`, `export` and `import`: a living world, and the journal it leaves. Knows:
/// `server`, `store`;
/// `./povestka` puts their jars on the class path for these commands only. Must not: be
/// touched by any other command.
@NullMarked
package org.povestka.cli.world;

import org.jspecify.annotations.NullMarked;
