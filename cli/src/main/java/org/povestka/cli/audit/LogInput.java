package org.povestka.cli.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.povestka.audit.read.LogFile;
import org.povestka.audit.read.OpenedLog;
import org.povestka.audit.read.Strictness;
import org.povestka.audit.read.Suggestion;
import org.povestka.audit.read.flaw.LogFlaws;
import org.povestka.audit.read.map.Mapping;
import org.povestka.audit.read.map.MappingFile;
import org.povestka.audit.read.map.MappingFiles;
import org.povestka.audit.run.Copy;
import org.povestka.audit.run.Engine;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.explain.InputFile;
import org.povestka.cli.terminal.Terminal;

/// Opens the log that a command line names, and tells its flaws.
final class LogInput {

    private static final String PLACE = "LOG";
    private static final String STANDARD_IN = "-";

    private final Arguments arguments;
    private final Complaints complaints;
    private final Terminal terminal;
    private final Engine engine;

    LogInput(Arguments arguments, Complaints complaints, Terminal terminal, Engine engine) {
        this.arguments = arguments;
        this.complaints = complaints;
        this.terminal = terminal;
        this.engine = engine;
    }

    /// How the log says what ours say: as the file typed tells, or as ours.
    Mapping mapping() {
        Optional<String> typed = arguments.one(Option.MAP);
        Optional<InputStream> opened =
                typed.flatMap(name -> InputFile.open(Option.MAP.typed(), name, complaints));
        if (opened.isEmpty()) {
            return Mapping.NONE;
        }
        try (InputStream in = opened.get()) {
            return switch (MappingFiles.read(typed.orElseThrow(), in)) {
                case MappingFile.Mapped mapped -> mapped.mapping();
                case MappingFile.Flawed flawed -> {
                    complaints.add(flawed.flaws());
                    yield Mapping.NONE;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(typed.orElseThrow(), e);
        }
    }

    /// The log, to be closed by the caller; nothing where it was told why not.
    Optional<LogFile> open(Mapping mapping) {
        Strictness strictness = strictness();
        if (!complaints.none() || arguments.operands().isEmpty()) {
            return Optional.empty();
        }
        String name = arguments.operands().getFirst();
        if (name.equals(STANDARD_IN)) {
            return opened(LogFile.open(terminal.in(), mapping, strictness));
        }
        return file(name).flatMap(path -> opened(LogFile.open(name, path, mapping, strictness)));
    }

    /// A draft of a mapping for the log; nothing where it was told why not.
    Optional<String> draft() {
        if (!complaints.none() || arguments.operands().isEmpty()) {
            return Optional.empty();
        }
        return file(arguments.operands().getFirst()).flatMap(path -> switch (Suggestion.of(path)) {
            case Suggestion.Drafted drafted -> Optional.of(drafted.yaml());
            case Suggestion.Refused refused -> {
                tell(refused.flaws());
                yield Optional.empty();
            }
        });
    }

    /// Tells the flaws for which a log cannot be used: the first thousand, then how many more.
    void tell(LogFlaws flaws) {
        complaints.add(flaws.first());
        long shown = flaws.first().size();
        if (flaws.total() > shown) {
            String[] counts = flaws.counts().entrySet().stream()
                    .map(count -> count.getKey().key() + " " + count.getValue())
                    .toArray(String[]::new);
            complaints.add(PLACE, "more-flaws", "", counts);
        }
    }

    private Optional<Path> file(String name) {
        return switch (engine.copy(name)) {
            case Copy.OfFile file -> here(name);
            case Copy.Made made -> Optional.of(made.path());
            case Copy.OfNothing nothing -> refused("no-such-file", name);
            case Copy.OfFolder folder -> refused("folder", name);
            case Copy.Unreadable unreadable -> refused("no-store", name);
        };
    }

    private Optional<Path> here(String name) {
        Optional<Path> path = InputFile.path(name).filter(Files::exists);
        if (path.isEmpty()) {
            return refused("no-such-file", name);
        }
        return Files.isDirectory(path.get()) ? refused("folder", name) : path;
    }

    private Optional<Path> refused(String wrong, String name) {
        complaints.add(PLACE, wrong, name);
        return Optional.empty();
    }

    private Optional<LogFile> opened(OpenedLog opened) {
        return switch (opened) {
            case OpenedLog.Opened log -> Optional.of(log.log());
            case OpenedLog.Refused refused -> {
                tell(refused.flaws());
                yield Optional.empty();
            }
        };
    }

    private Strictness strictness() {
        Optional<String> aside = arguments.one(Option.LENIENT);
        if (aside.isEmpty()) {
            return new Strictness.Strict();
        }
        Optional<Path> file = InputFile.path(aside.get())
                .filter(path -> Files.isDirectory(path.toAbsolutePath().resolveSibling("")))
                .filter(path -> !Files.isDirectory(path));
        if (file.isEmpty()) {
            complaints.add(Option.LENIENT.typed(), "no-such-folder", aside.get());
            return new Strictness.Strict();
        }
        return new Strictness.Lenient(file.get(), complaints.language());
    }
}
