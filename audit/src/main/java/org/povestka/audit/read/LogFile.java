package org.povestka.audit.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.povestka.audit.log.Column;
import org.povestka.audit.log.Entries;
import org.povestka.audit.log.Entry;
import org.povestka.audit.read.cell.EntryReader;
import org.povestka.audit.read.cell.Heading;
import org.povestka.audit.read.cell.Heard;
import org.povestka.audit.read.cell.RowsAhead;
import org.povestka.audit.read.cell.Said;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.keep.Kept;
import org.povestka.audit.read.keep.Temporary;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.row.LogSource;
import org.povestka.audit.read.row.Rows;

/// A log that was opened: its columns, and its entries in the order in which they stand.
///
/// It can be read more than once; flaws and counts are those of the last reading. What it says
/// can be kept, so that once is enough.
public final class LogFile implements Entries, AutoCloseable {

    private static final String STREAM = "-";
    private final LogSource source;
    private final Mapping mapping;
    private final Strictness strictness;
    private final Set<Column> columns;
    private LogFlaws flaws;
    private Counts counts = Counts.NONE;
    private Kept kept = new Kept(said -> {});
    private Optional<String> sha256 = Optional.empty();

    private LogFile(
            LogSource source,
            Mapping mapping,
            Strictness strictness,
            Set<Column> columns,
            LogFlaws flaws) {
        this.source = source;
        this.mapping = mapping;
        this.strictness = strictness;
        this.columns = columns;
        this.flaws = flaws;
    }

    /// Opens a file.
    ///
    /// @param file the log
    /// @param mapping how it says what ours say
    /// @param strictness what happens to bad lines
    /// @return the log, or why it cannot be read
    /// @throws UncheckedIOException if the machine fails
    public static OpenedLog open(Path file, Mapping mapping, Strictness strictness) {
        return open(file.toString(), file, mapping, strictness);
    }

    /// Opens a file that the caller knows by another name.
    ///
    /// @param name the name as the caller gave it
    /// @param file the log
    /// @param mapping how it says what ours say
    /// @param strictness what happens to bad lines
    /// @return the log, or why it cannot be read
    /// @throws UncheckedIOException if the machine fails
    public static OpenedLog open(String name, Path file, Mapping mapping, Strictness strictness) {
        return open(new LogSource(name, file), mapping, strictness);
    }

    /// Opens a stream, named `-`; it is copied into a temporary file, which is deleted when the
    /// log is closed.
    ///
    /// @param in the log
    /// @param mapping how it says what ours say
    /// @param strictness what happens to bad lines
    /// @return the log, or why it cannot be read
    /// @throws UncheckedIOException if the machine fails
    public static OpenedLog open(InputStream in, Mapping mapping, Strictness strictness) {
        Path copy = Temporary.file(".log");
        try {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(STREAM, e);
        }
        OpenedLog opened = open(new LogSource(STREAM, copy), mapping, strictness);
        if (opened instanceof OpenedLog.Refused) {
            Temporary.delete(copy);
        }
        return opened;
    }

    private static OpenedLog open(LogSource source, Mapping mapping, Strictness strictness) {
        LogFlaws flaws = LogFlaws.of(source.name());
        try (Rows rows = source.rows(mapping, flaws)) {
            Heading heading = Heading.of(rows, mapping, flaws);
            boolean refused = flaws.end() != LogFlaws.End.OF_LOG
                    || (strictness instanceof Strictness.Strict && !flaws.none());
            return refused
                    ? new OpenedLog.Refused(flaws)
                    : new OpenedLog.Opened(
                            new LogFile(source, mapping, strictness, heading.columns(), flaws));
        } catch (IOException e) {
            throw new UncheckedIOException(source.name(), e);
        }
    }

    /// The name of the log as the caller gave it.
    ///
    /// @return the name, `-` of a stream
    public String name() {
        return source.name();
    }

    /// Where the bytes of the log lie.
    ///
    /// @return the file
    public Path path() {
        return source.path();
    }

    /// How it says what ours say.
    ///
    /// @return the mapping
    public Mapping mapping() {
        return mapping;
    }

    /// What happens to bad lines.
    ///
    /// @return whether the log is refused for them
    public Strictness strictness() {
        return strictness;
    }

    /// The columns it has, and those of which the mapping says the one value.
    ///
    /// @return the columns
    public Set<Column> columns() {
        return columns;
    }

    /// What was wrong in the last reading.
    ///
    /// @return the flaws
    public LogFlaws flaws() {
        return flaws;
    }

    /// What the last reading met.
    ///
    /// @return the numbers of rows
    public Counts counts() {
        return counts;
    }

    /// Whether what was handed over in the last reading may be used.
    ///
    /// @return true where there was no flaw, or lines with flaws were set aside
    public boolean usable() {
        return flaws.end() == LogFlaws.End.OF_LOG
                && (flaws.none() || strictness instanceof Strictness.Lenient);
    }

    @Override
    public void forEach(Consumer<Entry> entries) {
        readWhile(entry -> {
            entries.accept(entry);
            return true;
        });
    }

    /// Hands over one entry after the other, as long as more are wanted. The first thousand
    /// rows are read before any entry is handed over, so that a log of real people is refused
    /// at once.
    ///
    /// @param wants takes an entry, and says whether it wants another
    /// @return true if nobody said no
    /// @throws UncheckedIOException if the machine fails
    public boolean readWhile(Predicate<Entry> wants) {
        HeldBack held = new HeldBack(this::usable, wants);
        return read(held::take, reader -> Optional.empty(), LogSource.Digest.none()) && held.end();
    }

    /// Reads the log and keeps what it says.
    ///
    /// @param each is handed whatever is said, once at least
    /// @return what is kept, until the log is closed or read for this once more; nothing of one
    /// that is not usable
    /// @throws UncheckedIOException if the machine fails
    public Kept keep(Consumer<Said> each) {
        kept.close();
        kept = new Kept(each);
        Kept keeping = kept;
        read(
                heard -> {
                    if (usable()) {
                        keeping.add(heard);
                    }
                    return true;
                },
                reader -> reader.ahead(keeping),
                new LogSource.Digest());
        if (usable()) {
            kept.end();
        } else {
            kept.close();
            kept = new Kept(each);
        }
        return kept;
    }

    /// What the log says, read unless it is kept.
    ///
    /// @return what is kept
    /// @throws UncheckedIOException if the machine fails
    public Kept kept() {
        return kept.entries() > 0 ? kept : keep(said -> {});
    }

    /// Reads the log; rows whose like was met go to somebody else if there is anybody.
    private boolean read(
            Predicate<Heard> wants,
            Function<EntryReader, Optional<RowsAhead>> others,
            LogSource.Digest digest) {
        flaws = LogFlaws.of(source.name());
        counts = Counts.NONE;
        try (Rows rows = source.rows(mapping, flaws, digest);
                Aside aside = Aside.of(strictness)) {
            Heading heading = Heading.of(rows, mapping, flaws);
            EntryReader reader = new EntryReader(heading, mapping, flaws);
            aside.header(flaws.takeRecent());
            Pass pass = new Pass(rows, reader, aside, flaws, this::usable);
            boolean all = pass.run(others.apply(reader), wants);
            counts = pass.counts();
            aside.keep(usable());
            if (usable()) {
                sha256 = digest.whole();
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(source.name(), e);
        }
    }

    /// The SHA-256 of the log's bytes, packed as they are.
    ///
    /// @return the digest in hexadecimal
    /// @throws UncheckedIOException if the machine fails
    public String sha256() {
        try {
            String known = sha256.isPresent() ? sha256.get() : source.sha256();
            sha256 = Optional.of(known);
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(source.name(), e);
        }
    }

    @Override
    public void close() {
        kept.close();
        if (source.name().equals(STREAM)) {
            Temporary.delete(source.path());
        }
    }
}
