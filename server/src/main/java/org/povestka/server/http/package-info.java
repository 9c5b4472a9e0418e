/// HTTP on the machine itself: addresses, cookies, what a browser may load, and requests as
/// deeds. Knows: the twin, the screens, REST. Must not: word a sentence.
@NullMarked
package org.povestka.server.http;

import org.jspecify.annotations.NullMarked;
