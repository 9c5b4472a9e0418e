package org.povestka.audit.read.row;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.law.flaw.Flaw;

/// A log on disk: its rows can be read as often as anybody wants.
///
/// @param name its name as the caller gave it, for messages
/// @param path the file
public record LogSource(String name, Path path) {

    private static final int SIZE = 1 << 16;
    private static final int LOOK = 1 << 12;
    private static final int GZIP = 0x1F8B;
    private static final int ZSTD = 0x28B52FFD;

    /// The rows of the log, whatever its format: what it is, its first bytes say, not its name.
    ///
    /// @param mapping which types of objects are what, where a format has objects
    /// @param flaws where flaws go
    /// @return the rows, to be closed by the caller; none where flaws say why
    /// @throws IOException if the machine fails
    public Rows rows(Mapping mapping, LogFlaws flaws) throws IOException {
        return CsvRows.of(name, unpacked(), flaws);
    }

    /// The bytes of the log, unpacked if they are packed.
    InputStream unpacked() throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), SIZE);
        raw.mark(LOOK);
        byte[] magic = raw.readNBytes(4);
        raw.reset();
        if (magic.length == 4 && number(magic, 4) == ZSTD) {
            return new ZstdInputStream(raw);
        }
        return magic.length >= 2 && number(magic, 2) == GZIP ? new GZIPInputStream(raw, SIZE) : raw;
    }

    private static int number(byte[] bytes, int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }
}
