/// The half of the page that touches the browser: puts screens into the document,
/// hears what the reader does, saves files. Compiled to JavaScript; nothing of it
/// runs in a JVM.
///
/// Knows: the document, `screen`. Must not: keep or send anything the reader did
/// not ask to save.
@NullMarked
package org.povestka.page.browser;

import org.jspecify.annotations.NullMarked;
