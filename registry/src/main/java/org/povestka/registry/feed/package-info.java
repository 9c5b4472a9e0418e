/// What suppliers hand in, batch by batch, and whose each line is. Knows: persons. Must not:
/// keep a record, or take a line for a man on fewer than two strong identifiers.
@NullMarked
package org.povestka.registry.feed;

import org.jspecify.annotations.NullMarked;
