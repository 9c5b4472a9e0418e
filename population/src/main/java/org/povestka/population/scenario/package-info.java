/// Scenarios: dates, law, readings and graded assumptions, read from files that people
/// write. Knows: the trees and reforms of `journal`, the law's readings. Must not: open a
/// file by itself, or draw chance.
@NullMarked
package org.povestka.population.scenario;

import org.jspecify.annotations.NullMarked;
