/// The session with Spark: the one that is there, or one on all processors of this machine.
/// Must not know what it is used for.
@NullMarked
package org.povestka.spark.session;

import org.jspecify.annotations.NullMarked;
