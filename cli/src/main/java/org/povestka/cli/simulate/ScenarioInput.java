package org.povestka.cli.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.povestka.cli.argument.Complaints;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.scenario.ScenarioFile;
import org.povestka.population.scenario.ScenarioFiles;

/// Reads scenarios from files; one that a scenario extends is looked for beside it.
final class ScenarioInput {

    private ScenarioInput() {}

    /// The scenario in a file; everything that is wrong with it is told.
    static Optional<Scenario> read(String place, String name, Complaints complaints) {
        Optional<Path> path = path(name);
        Optional<byte[]> bytes = path.flatMap(ScenarioInput::bytes);
        if (bytes.isEmpty()) {
            complaints.add(place, "no-such-file", name);
            return Optional.empty();
        }
        ScenarioFile file = ScenarioFiles.read(
                name,
                bytes.get(),
                base -> path(base)
                        .map(other -> path.orElseThrow().resolveSibling(other))
                        .flatMap(ScenarioInput::bytes));
        return switch (file) {
            case ScenarioFile.Sound sound -> Optional.of(sound.scenario());
            case ScenarioFile.Flawed flawed -> {
                complaints.add(flawed.flaws());
                yield Optional.empty();
            }
        };
    }

    private static Optional<Path> path(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UncheckedIOException(path.toString(), e);
        }
    }
}
