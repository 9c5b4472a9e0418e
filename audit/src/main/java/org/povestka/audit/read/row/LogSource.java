package org.povestka.audit.read.row;

import com.github.luben.zstd.ZstdInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
        return rows(mapping, flaws, Digest.none());
    }

    /// The rows of the log; where a format lets its bytes be read in one go, their digest is taken
    /// on the way.
    ///
    /// @param mapping which types of objects are what, where a format has objects
    /// @param flaws where flaws go
    /// @param digest takes the digest
    /// @return the rows, to be closed by the caller; none where flaws say why
    /// @throws IOException if the machine fails
    public Rows rows(Mapping mapping, LogFlaws flaws, Digest digest) throws IOException {
        try {
            byte[] head = head();
            if (begins(head, "PAR1")) {
                return ParquetRows.of(path, flaws);
            }
            return switch (Look.of(head)) {
                case OBJECT_LOG -> OcelRows.of(unpacked(), unpacked(), mapping.objects(), flaws);
                case OBJECT_LINES -> JsonRows.of(name, unpacked(), unpacked(), flaws);
                case MARKUP -> XesRows.of(unpacked(), unpacked(), flaws);
                case CELLS -> CsvRows.of(name, unpacked(digest.of(bytes())), flaws);
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

    /// The SHA-256 of the log's bytes, packed as they are, which are read for this.
    ///
    /// @return the digest in hexadecimal
    /// @throws IOException if the machine fails
    public String sha256() throws IOException {
        Digest digest = new Digest();
        try (InputStream in = digest.of(bytes())) {
            in.transferTo(OutputStream.nullOutputStream());
            return digest.whole().orElseThrow();
        }
    }

    private InputStream bytes() throws IOException {
        return Files.newInputStream(path);
    }

    private InputStream unpacked() throws IOException {
        return unpacked(bytes());
    }

    /// The bytes of the log, unpacked if they are packed.
    private static InputStream unpacked(InputStream bytes) throws IOException {
        InputStream raw = new BufferedInputStream(bytes, SIZE);
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

    /// The SHA-256 of a log's bytes, packed as they are, taken while they are read for its rows.
    public static final class Digest {

        private final List<DigestInputStream> taken = new ArrayList<>(1);
        private final boolean asked;

        /// A digest that nothing was taken into.
        public Digest() {
            this(true);
        }

        private Digest(boolean asked) {
            this.asked = asked;
        }

        /// For who asks for none.
        ///
        /// @return takes nothing, and so costs nothing
        public static Digest none() {
            return new Digest(false);
        }

        /// Takes the digest of what is read from a stream, of one at most.
        private InputStream of(InputStream bytes) {
            if (!asked) {
                return bytes;
            }
            DigestInputStream digesting = new DigestInputStream(bytes, empty());
            taken.add(digesting);
            return digesting;
        }

        /// The digest, with whatever nobody has read yet; to be asked before the rows are closed.
        ///
        /// @return the digest in hexadecimal, or nothing where the bytes did not pass here
        /// @throws IOException if the rest cannot be read
        public Optional<String> whole() throws IOException {
            if (taken.isEmpty()) {
                return Optional.empty();
            }
            DigestInputStream digesting = taken.getFirst();
            digesting.transferTo(OutputStream.nullOutputStream());
            byte[] digest = digesting.getMessageDigest().digest();
            return Optional.of(HexFormat.of().formatHex(digest));
        }

        private static MessageDigest empty() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JDK has SHA-256", e);
            }
        }
    }
}
