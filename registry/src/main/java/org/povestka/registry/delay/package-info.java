/// How long things take in the machinery: spreads of whole days or hours. Knows: nothing
/// but numbers. Must not: draw chance itself; whoever asks brings the bits.
@NullMarked
package org.povestka.registry.delay;

import org.jspecify.annotations.NullMarked;
