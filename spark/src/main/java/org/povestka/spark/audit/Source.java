package org.povestka.spark.audit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.apache.hadoop.fs.FSDataInputStream;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.OpenedLog;
import org.povestka.audit.read.Strictness;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.row.Stretches.Stretch;
import org.povestka.papers.Language;

/// A log that every machine reaches, to be read in stretches.
///
/// @param stores reach it
/// @param place where it lies, such as `s3a://bucket/log.csv` or `file:///data/log.csv`
/// @param mapping how it says what ours say
/// @param bad what becomes of lines that cannot be read
record Source(Stores stores, String place, Mapping mapping, Bad bad) implements Serializable {

    /// What becomes of lines that cannot be read.
    enum Bad {
        /// The log is refused.
        REFUSED,
        /// They were set aside already, and are passed over.
        PASSED_OVER
    }

    /// Reads a stretch.
    ///
    /// @param stretch the stretch
    /// @param wants takes its entries, each with its line in the whole log, and says whether it
    /// wants another
    /// @return whether it has no flaw, or those it has are passed over
    boolean read(Stretch stretch, Predicate<Entry> wants) {
        Path aside = aside();
        try (InputStream in = bytes(stretch)) {
            return switch (LogFile.open(in, mapping, strictness(aside))) {
                case OpenedLog.Opened opened -> read(opened.log(), stretch, wants);
                case OpenedLog.Refused refused -> false;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(place, e);
        } finally {
            aside.toFile().delete();
        }
    }

    private static boolean read(LogFile opened, Stretch stretch, Predicate<Entry> wants) {
        try (opened) {
            return opened.readWhile(entry -> wants.test(moved(entry, stretch.linesBefore())))
                    && opened.usable();
        }
    }

    private Strictness strictness(Path aside) {
        return switch (bad) {
            case REFUSED -> new Strictness.Strict();
            case PASSED_OVER -> new Strictness.Lenient(aside, Language.EN);
        };
    }

    /// The header and the stretch, one behind the other.
    private InputStream bytes(Stretch stretch) throws IOException {
        FSDataInputStream in = stores.open(place);
        if (stretch.bytes() < 0) {
            return in;
        }
        byte[] header = new byte[Math.toIntExact(stretch.header())];
        in.readFully(0, header);
        in.seek(stretch.first());
        return new SequenceInputStream(
                new ByteArrayInputStream(header), new Bounded(in, stretch.bytes()));
    }

    private static Entry moved(Entry entry, long lines) {
        if (lines == 0) {
            return entry;
        }
        Entry.Key key = entry.key();
        return new Entry(
                new Entry.Key(key.line() + lines, key.of(), key.summons()),
                entry.what(),
                entry.when(),
                entry.particulars(),
                entry.extra());
    }

    private static Path aside() {
        try {
            return Files.createTempFile("povestka-audit", ".aside");
        } catch (IOException e) {
            throw new UncheckedIOException("a temporary file", e);
        }
    }
}
