/// The same simulation and the same audit over many machines, by Apache Spark, which no
/// other room knows. Knows `law`, `papers`, `population` and `audit`. Must not: a rule, a format or
/// a statistic of its own.
@NullMarked
package org.povestka.spark;

import org.jspecify.annotations.NullMarked;
