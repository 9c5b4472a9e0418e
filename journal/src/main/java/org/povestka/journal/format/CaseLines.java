package org.povestka.journal.format;

import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.povestka.journal.tree.TreeReader;

/// Reads a file that holds one case a line (`.jsonl`), however long the file is.
public final class CaseLines {

    private CaseLines() {}

    /// The cases in order, each read when it is asked for; one is held in memory at a time.
    /// Blank lines are skipped, a line of more than 1 MiB is a flaw, a file without a case is
    /// one too.
    ///
    /// @param name the name of the file as the caller gave it, `-` for standard input
    /// @param in the bytes; the caller closes them
    /// @return a stream that throws [java.io.UncheckedIOException] where the bytes cannot be
    ///     read
    public static Stream<CaseFile> stream(String name, InputStream in) {
        Lines lines = new Lines(name, in, TreeReader.MOST_BYTES);
        return StreamSupport.stream(new CaseRows(name, lines), false);
    }
}
