/// Cases alike but for their names: the first of them is judged, of the others the same is found.
/// Knows the judge, findings, the log and what is kept of it. Must not know the law.
@NullMarked
package org.povestka.audit.alike;

import org.jspecify.annotations.NullMarked;
