package org.povestka.cli.explain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.Destination;
import org.povestka.cli.terminal.Terminal;

/// Reads `--out`.
public final class Target {

    private Target() {}

    /// Where the result goes; a file that cannot be there is the caller's mistake.
    public static Destination read(Arguments arguments, Terminal terminal, Complaints complaints) {
        Optional<String> name = arguments.one(Option.OUT);
        return name.flatMap(out -> file(out, complaints))
                .<Destination>map(Destination.File::new)
                .orElseGet(() -> new Destination.StandardOut(terminal.out()));
    }

    private static Optional<Path> file(String name, Complaints complaints) {
        Optional<Path> path = InputFile.path(name);
        if (path.isEmpty() || !Files.isDirectory(folder(path.get()))) {
            complaints.add(Option.OUT.typed(), "no-such-folder", name);
            return Optional.empty();
        }
        if (Files.isDirectory(path.get())) {
            complaints.add(Option.OUT.typed(), "folder", name);
            return Optional.empty();
        }
        return path;
    }

    private static Path folder(Path path) {
        return path.toAbsolutePath().resolveSibling("");
    }
}
