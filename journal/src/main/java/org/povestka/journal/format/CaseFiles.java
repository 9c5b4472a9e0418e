package org.povestka.journal.format;

import java.io.InputStream;
import java.util.Optional;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.Tree;
import org.povestka.journal.tree.TreeReader;

/// Reads a file that holds one case, in YAML or JSON.
public final class CaseFiles {

    private CaseFiles() {}

    /// The case, or every flaw with line and column; a file of more than 1 MiB is a flaw and is
    /// not read to its end.
    ///
    /// @param name the name of the file as the caller gave it, `-` for standard input
    /// @param in the bytes; the caller closes them
    /// @throws java.io.UncheckedIOException if they cannot be read
    public static CaseFile read(String name, InputStream in) {
        Flaws flaws = Flaws.of(name);
        return CaseReader.read(TreeReader.read(in, flaws), flaws);
    }

    /// The same for whoever reads many files: of one that is a line of JSON it takes less than half
    /// the time, once another library is loaded.
    ///
    /// @param name what the file is called
    /// @param in the bytes; the caller closes them
    /// @throws java.io.UncheckedIOException if they cannot be read
    public static CaseFile oneOfMany(String name, InputStream in) {
        Flaws flaws = Flaws.of(name);
        return CaseReader.read(TreeReader.oneOfMany(in, flaws), flaws);
    }

    /// The case in a tree that somebody has made of what he would have written, or every flaw.
    ///
    /// @param tree the tree; its places are those of the flaws
    /// @param flaws what was found while the tree was made
    public static CaseFile read(Tree tree, Flaws flaws) {
        return CaseReader.read(Optional.of(tree), flaws);
    }
}
