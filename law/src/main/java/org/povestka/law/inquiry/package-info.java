/// Puts one case to the rules: which edition governs, every world of readings, and all
/// that follows.
/// Knows the rules, the editions' terms and the answers' shapes. Must not count a day itself.
@NullMarked
package org.povestka.law.inquiry;

import org.jspecify.annotations.NullMarked;
