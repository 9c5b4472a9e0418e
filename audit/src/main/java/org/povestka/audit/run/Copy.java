package org.povestka.audit.run;

import java.nio.file.Path;

/// What an engine makes of the name of a log.
public sealed interface Copy {

    /// It names a file, of which no copy is needed.
    record OfFile() implements Copy {}

    /// A copy on this machine, which is deleted when the engine is closed.
    ///
    /// @param path the copy
    record Made(Path path) implements Copy {}

    /// Nothing lies there.
    record OfNothing() implements Copy {}

    /// A folder lies there.
    record OfFolder() implements Copy {}

    /// Nothing on the class path reads addresses of this kind.
    record Unreadable() implements Copy {}
}
