package org.povestka.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.scenario.ScenarioFile;
import org.povestka.population.scenario.ScenarioFiles;

/// The ready scenarios, from the folder they stand in.
final class Ready {

    private static final Path FOLDER = Path.of("scenarios");

    private Ready() {}

    /// A scenario.
    ///
    /// @param name the name of its file
    static Scenario scenario(String name) {
        ScenarioFile file = ScenarioFiles.read(name, bytes(name).orElseThrow(), Ready::bytes);
        return switch (file) {
            case ScenarioFile.Sound sound -> sound.scenario();
            case ScenarioFile.Flawed flawed ->
                throw new IllegalStateException(flawed.flaws().toString());
        };
    }

    private static Optional<byte[]> bytes(String name) {
        try {
            return Optional.of(Files.readAllBytes(FOLDER.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
