package org.povestka.audit.read;

import java.nio.file.Path;
import org.povestka.papers.Language;

/// What happens to a line that cannot be read.
public sealed interface Strictness {

    /// The whole log is refused; from the first flaw on no entry is handed over.
    record Strict() implements Strictness {}

    /// It is set aside into a file, with what is wrong with it, and counted.
    ///
    /// @param aside the file; it is there afterwards if a line was set aside
    /// @param language the language in which it says what is wrong
    record Lenient(Path aside, Language language) implements Strictness {}
}
