/// Audits a log part by part: stretches of it are read wherever Spark takes them, the entries
/// of a case meet, each case is judged there, and what was found comes back in order.
/// Knows `audit` and the session. Must not: judge, order or write in a way of its own.
@NullMarked
package org.povestka.spark.audit;

import org.jspecify.annotations.NullMarked;
