package org.povestka.cli.world;

import java.nio.file.Path;
import java.util.Optional;
import org.povestka.cli.argument.Complaints;
import org.povestka.store.Place;
import org.povestka.store.Verification;

/// Reads where a journal lies, and words where it breaks.
final class JournalArgument {

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
