package org.povestka.audit.read.row;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;

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
        try {
            byte[] head = head();
            if (begins(head, "PAR1")) {
                return ParquetRows.of(path, flaws);
            }
            return switch (Look.of(head)) {
                case OBJECT_LOG -> OcelRows.of(unpacked(), unpacked(), mapping.objects(), flaws);
                case OBJECT_LINES -> JsonRows.of(name, unpacked(), unpacked(), flaws);
                case MARKUP -> XesRows.of(unpacked(), unpacked(), flaws);
                case CELLS -> CsvRows.of(name, unpacked(), flaws);
            };
        } catch (IOException e) {
            Broken.end(flaws, name, 1, e);
            return new Rows.None();
        }
    }

    private byte[] head() throws IOException {
        try (InputStream in = unpacked()) {
            return in.readNBytes(LOOK);
        }
    }

    /// The bytes of the log, unpacked if they are packed.
    private InputStream unpacked() throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(path), SIZE);
        raw.mark(LOOK);
        byte[] magic = raw.readNBytes(4);
        raw.reset();
        if (magic.length == 4 && number(magic, 4) == ZSTD) {
            return new ZstdInputStream(raw);
        }
        return magic.length >= 2 && number(magic, 2) == GZIP ? new GZIPInputStream(raw, SIZE) : raw;
    }

    private static boolean begins(byte[] head, String text) {
        return new String(head, StandardCharsets.ISO_8859_1).startsWith(text);
    }

    private static int number(byte[] bytes, int count) {
        int number = 0;
        for (int i = 0; i < count; i++) {
            number = (number << 8) | (bytes[i] & 0xFF);
        }
        return number;
    }
}
