package org.povestka.journal.format;

import java.io.InputStream;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.TreeReader;

/// Reads a file that holds one reform, in YAML or JSON.
public final class ReformFiles {

    private ReformFiles() {}

    /// The reform, or every flaw with line and column.
    ///
    /// @param name the name of the file as the caller gave it
    /// @param in the bytes; the caller closes them
    /// @throws java.io.UncheckedIOException if they cannot be read
    public static ReformFile read(String name, InputStream in) {
        Flaws flaws = Flaws.of(name);
        return ReformReader.read(TreeReader.read(in, flaws), flaws);
    }
}
