/// Moments, and the days and hours they fall on where a person lives. Knows: zones. Must
/// not: read a clock, or count a term of the law.
@NullMarked
package org.povestka.registry.moment;

import org.jspecify.annotations.NullMarked;
