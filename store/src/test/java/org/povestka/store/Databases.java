package org.povestka.store;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/// The databases that every test of the journal runs on.
enum Databases {
    /// A file in the folder of the test.
    SQLITE,
    /// A database of the server of the test.
    POSTGRESQL;

    private static final AtomicInteger FILES = new AtomicInteger();

    /// An empty place.
    Place empty(Path folder, Postgres server) {
        return switch (this) {
            case SQLITE ->
                Place.of(folder.resolve("world" + FILES.incrementAndGet() + ".db")
                        .toString());
            case POSTGRESQL -> server.database();
        };
    }
}
