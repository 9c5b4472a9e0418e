package org.povestka.audit.read.row;

import com.github.luben.zstd.ZstdIOException;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipException;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.law.flaw.Flaw;

/// What an error while reading means: a damaged file is a flaw, a failing disk is none.
final class Broken {

    private Broken() {}

    /// The end of the rows of a damaged file, with its flaw.
    ///
    /// @throws UncheckedIOException if it is the machine that failed
    static Rows.Step end(LogFlaws flaws, String file, long line, IOException error) {
        flaws.addLast(line, 1, Flaw.Kind.BROKEN_FILE, format(file, error));
        return Rows.Step.END;
    }

    private static String format(String file, IOException error) {
        if (error instanceof EOFException || error instanceof ZipException) {
            return "gzip";
        }
        if (error instanceof ZstdIOException) {
            return "zstd";
        }
        throw new UncheckedIOException(file, error);
    }
}
