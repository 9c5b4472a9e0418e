/// One audit from beginning to end: survey a log, judge its cases one by one, hand each to a
/// report.
/// Knows the reading, the judge, findings and reports. Must not know a command line.
@NullMarked
package org.povestka.audit.run;

import org.jspecify.annotations.NullMarked;
