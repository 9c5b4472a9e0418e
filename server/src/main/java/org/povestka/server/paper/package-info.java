/// Papers that people of the town are handed: the notice at the border, the extract of the record.
/// Knows: registry, papers, the sentences of the town. Must not: know HTTP.
@NullMarked
package org.povestka.server.paper;

import org.jspecify.annotations.NullMarked;
