package org.povestka.journal.format;

import java.io.InputStream;
import java.util.Optional;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Tree;
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

    /// The reform that stands inside another file, or every flaw of that file so far.
    ///
    /// @param tree the reform
    /// @param flaws the flaws of the file
    public static ReformFile of(Tree tree, Flaws flaws) {
        return ReformReader.read(Optional.of(tree), flaws);
    }
}
