/// QR codes as values: made out of a text, and found again in a picture.
///
/// Knows: ZXing, HTML as values. Must not: know what the text is about, or touch a
/// browser.
@NullMarked
package org.povestka.page.code;

import org.jspecify.annotations.NullMarked;
