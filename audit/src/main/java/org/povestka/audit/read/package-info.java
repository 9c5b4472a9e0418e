/// Opens a log of any format and hands over its entries, or says all that is wrong with it.
/// Knows the entries, the packages below it, and the words of papers for what is set aside.
/// Must not judge an entry, nor resolve what a log leaves out.
@NullMarked
package org.povestka.audit.read;

import org.jspecify.annotations.NullMarked;
