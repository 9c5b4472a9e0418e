/// The screen for a man who stands at passport control: what to ask for, the five
/// items of the written refusal, what to write down, what nobody there can do, what
/// to do next.
///
/// Knows: the sentences and the reference data. Must not: count a day, keep
/// anything, or hold a sentence.
@NullMarked
package org.povestka.page.desk;

import org.jspecify.annotations.NullMarked;
