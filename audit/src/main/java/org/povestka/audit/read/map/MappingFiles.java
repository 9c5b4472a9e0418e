package org.povestka.audit.read.map;

import java.io.InputStream;
import org.povestka.journal.tree.Flaws;
import org.povestka.journal.tree.TreeReader;

/// Reads mapping files, in YAML or JSON.
public final class MappingFiles {

    private MappingFiles() {}

    /// Reads a mapping file; every flaw in it is found at once.
    ///
    /// @param name the name of the file for messages
    /// @param in its content
    /// @return the mapping, or all flaws
    public static MappingFile read(String name, InputStream in) {
        Flaws flaws = Flaws.of(name);
        return MappingReader.read(TreeReader.read(in, flaws), flaws);
    }
}
