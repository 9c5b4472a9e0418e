/// Lives a country part by part wherever Spark takes them, and adds them up here.
/// Knows `population` and the session. Must not: add a figure of its own.
@NullMarked
package org.povestka.spark.simulate;

import org.jspecify.annotations.NullMarked;
