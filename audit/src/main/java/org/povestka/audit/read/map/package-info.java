/// Mapping files: how a foreign log names its columns and words; and drafts of such files.
/// Knows the columns and words of a log and the trees of journal. Must not read a log.
@NullMarked
package org.povestka.audit.read.map;

import org.jspecify.annotations.NullMarked;
