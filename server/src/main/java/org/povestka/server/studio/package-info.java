/// The studio: a ready scenario lived in the background, held against another, its report
/// opened. Knows: population, the frame of the screens. Must not: touch the town, count a
/// figure.
@NullMarked
package org.povestka.server.studio;

import org.jspecify.annotations.NullMarked;
