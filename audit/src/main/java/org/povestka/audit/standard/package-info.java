/// The human-rights test run: which steps were human and which automatic, and what a log shows
/// of the guarantees that an automated system of restrictions should offer.
/// Knows the log, findings, the words of papers. Must not judge by the law of the day, nor say
/// more than the log shows.
@NullMarked
package org.povestka.audit.standard;

import org.jspecify.annotations.NullMarked;
