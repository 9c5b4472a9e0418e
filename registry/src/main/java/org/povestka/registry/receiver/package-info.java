/// Who receives a decision and acts on it, each with a delay of its own in either
/// direction. Knows: the law's measures, spreads. Must not: decide whether a measure is
/// lawful.
@NullMarked
package org.povestka.registry.receiver;

import org.jspecify.annotations.NullMarked;
