/// What the page shows, as pure functions of what the reader has said so far.
///
/// Knows: the law, the sentences, HTML as values. Must not: touch a browser, a
/// clock or a file.
@NullMarked
package org.povestka.page.screen;

import org.jspecify.annotations.NullMarked;
