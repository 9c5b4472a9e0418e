/// Judges a case: every entry of an authority against the law, by what could be known when it was
/// made and by what turned out to be.
/// Knows law, the log and findings. Must not know where entries come from or how findings are
/// told, nor count a day.
@NullMarked
package org.povestka.audit.judge;

import org.jspecify.annotations.NullMarked;
