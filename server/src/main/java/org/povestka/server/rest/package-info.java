/// The world as JSON, requests as deeds, and problems that say every flaw at once. Knows: the
/// registry, the journal's rows. Must not: know HTTP.
@NullMarked
package org.povestka.server.rest;

import org.jspecify.annotations.NullMarked;
