package org.povestka.cli.simulate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.Destination;
import org.povestka.population.log.ParquetLog;
import org.povestka.population.log.RegistryLog;
import org.povestka.population.run.Job;

/// The log of `--log`, and beside it the list of what is wrong in it.
///
/// @param path the log
/// @param packed how it is packed
record Logging(Path path, Packed packed) {

    private static final String TRUTH = ".truth.csv";

    /// How a log is packed: what its name ends with says it.
    enum Packed {
        /// As text.
        CSV(".csv"),
        /// As text, by gzip.
        GZIP(".csv.gz"),
        /// As Parquet.
        PARQUET(".parquet");

        private final String end;

        Packed(String end) {
            this.end = end;
        }
    }

    /// The log that was typed, if one was.
    static Optional<Logging> read(Arguments arguments, Complaints complaints) {
        Optional<String> name = arguments.one(Option.LOG);
        Optional<Logging> read = name.flatMap(Logging::named);
        if (name.isPresent() && read.isEmpty()) {
            complaints.add(Option.LOG.typed(), "no-log-there", name.get());
        }
        return read;
    }

    private static Optional<Logging> named(String name) {
        try {
            Path path = Path.of(name);
            boolean somewhere = Files.isDirectory(path.toAbsolutePath().resolveSibling(""))
                    && !Files.isDirectory(path);
            for (Packed packed : Packed.values()) {
                if (somewhere && name.endsWith(packed.end)) {
                    return Optional.of(new Logging(path, packed));
                }
            }
        } catch (InvalidPathException e) {
            // Told by the caller, as every name that no log can have.
        }
        return Optional.empty();
    }

    /// Where what is wrong in the log is listed.
    Path truth() {
        String name = path.getFileName().toString();
        return path.resolveSibling(name.substring(0, name.length() - packed.end.length()) + TRUTH);
    }

    /// Writes both files.
    ///
    /// @return what they hold
    RegistryLog.Written write(Job job, Bar bar) {
        List<RegistryLog.Written> written = new ArrayList<>();
        new Destination.File(truth()).write(truth -> {
            Writer list = text(truth);
            new Destination.File(path).write(out -> written.add(log(job, out, list, bar)));
            list.flush();
        });
        bar.end();
        return written.getFirst();
    }

    private RegistryLog.Written log(Job job, OutputStream out, Appendable truth, Bar bar)
            throws IOException {
        return switch (packed) {
            case CSV -> csv(job, out, truth, bar);
            case GZIP -> {
                GZIPOutputStream gzip = new GZIPOutputStream(out, 1 << 16);
                RegistryLog.Written written = csv(job, gzip, truth, bar);
                gzip.finish();
                yield written;
            }
            case PARQUET -> parquet(job, out, truth, bar);
        };
    }

    private static RegistryLog.Written csv(Job job, OutputStream out, Appendable truth, Bar bar)
            throws IOException {
        Writer log = text(out);
        RegistryLog.Written written = RegistryLog.write(job, log, truth, bar);
        log.flush();
        return written;
    }

    private static RegistryLog.Written parquet(Job job, OutputStream out, Appendable truth, Bar bar)
            throws IOException {
        Path folder = Files.createTempDirectory("povestka-log");
        Path csv = folder.resolve("log.csv");
        Path parquet = folder.resolve("log.parquet");
        try {
            RegistryLog.Written written;
            try (OutputStream text = Files.newOutputStream(csv)) {
                written = csv(job, text, truth, bar);
            }
            ParquetLog.write(csv, parquet);
            Files.copy(parquet, out);
            return written;
        } finally {
            Files.deleteIfExists(csv);
            Files.deleteIfExists(parquet);
            Files.deleteIfExists(folder);
        }
    }

    private static Writer text(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }
}
