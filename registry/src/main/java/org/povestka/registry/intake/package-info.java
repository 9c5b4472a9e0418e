/// The intake of feeds: which line goes into which record, what is laid aside, and how every batch
/// fared. Knows: feeds, dossiers. Must not: act on a datum; the machinery does.
@NullMarked
package org.povestka.registry.intake;

import org.jspecify.annotations.NullMarked;
