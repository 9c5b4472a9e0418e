package org.povestka.cli.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.Terminal;
import org.povestka.store.Place;
import org.povestka.store.Verification;

/// Reads where a journal lies, and words where it breaks.
final class JournalArgument {

    private static final String JOURNAL = "JOURNAL";
    private static final String JDBC = "jdbc:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    private JournalArgument() {}

    /// The place that was typed.
    static Optional<Place> read(String where, String typed, Complaints complaints) {
        if (typed.startsWith(JDBC) && !typed.startsWith(POSTGRESQL)) {
            complaints.add(where, "no-database", "");
            return Optional.empty();
        }
        return Optional.of(Place.of(typed));
    }

    /// The journal that a command takes as its word; one that is not there is the caller's mistake.
    static Optional<Place> operand(Arguments arguments, Complaints complaints) {
        Optional<Place> place = arguments.operands().stream()
                .findFirst()
                .flatMap(name -> read(JOURNAL, name, complaints));
        if (place.isPresent() && !place.get().holdsJournal()) {
            complaints.add(JOURNAL, "empty-place", place.get().toString());
        }
        return place;
    }

    /// The place that was typed with `--db`, or the usual one, whose folder is made.
    static Optional<Place> orUsual(Arguments arguments, Complaints complaints, Terminal terminal) {
        Optional<String> typed = arguments.one(Option.DB);
        return typed.isPresent()
                ? read(Option.DB.typed(), typed.get(), complaints)
                : Optional.of(usual(terminal));
    }

    private static Place usual(Terminal terminal) {
        Map<String, String> variables = terminal.around().variables();
        Path file = usual(
                Optional.ofNullable(variables.get("XDG_DATA_HOME")),
                Optional.ofNullable(variables.get("HOME")));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return Place.of(file.toString());
    }

    /// The file of a new world where none was typed: where this user keeps such things.
    static Path usual(Optional<String> data, Optional<String> home) {
        return data.filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .or(() -> home.map(folder -> Path.of(folder, ".local", "share")))
                .orElseGet(() -> Path.of("."))
                .resolve("povestka")
                .resolve("world.db");
    }

    /// The parts of the sentence about a break, in its order.
    static String[] parts(Verification.Result.Broken broken) {
        return new String[] {Long.toString(broken.number()), broken.expected(), broken.found()};
    }
}
