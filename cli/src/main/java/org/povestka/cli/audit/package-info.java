/// What `audit` is told: the log, the law to hold it against, the form of the report.
///
/// Knows: the room that audits. Must not: judge, or word a finding.
@NullMarked
package org.povestka.cli.audit;

import org.jspecify.annotations.NullMarked;
