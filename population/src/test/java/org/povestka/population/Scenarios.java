package org.povestka.population;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.povestka.law.flaw.Flaw;
import org.povestka.population.scenario.Scenario;
import org.povestka.population.scenario.ScenarioFile;
import org.povestka.population.scenario.ScenarioFiles;

/// The scenarios that come with Povestka, and others beside them.
public final class Scenarios {

    private static final Path FOLDER = Path.of("../scenarios");

    private Scenarios() {}

    /// The names of those that come with it.
    public static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER.toString(), e);
        }
    }

    /// One that comes with it.
    public static Scenario of(String name) {
        return sound(ScenarioFiles.read(name, bytes(name).orElseThrow(), Scenarios::bytes));
    }

    /// One that is written here, and may extend those.
    public static Scenario written(String text) {
        return sound(read(text));
    }

    /// The flaws of one that is written here.
    public static List<Flaw> flaws(String text) {
        return switch (read(text)) {
            case ScenarioFile.Sound sound -> List.of();
            case ScenarioFile.Flawed flawed -> flawed.flaws();
        };
    }

    private static ScenarioFile read(String text) {
        return ScenarioFiles.read(
                "test.yaml", text.getBytes(StandardCharsets.UTF_8), Scenarios::bytes);
    }

    private static Scenario sound(ScenarioFile file) {
        return switch (file) {
            case ScenarioFile.Sound sound -> sound.scenario();
            case ScenarioFile.Flawed flawed ->
                throw new AssertionError(flawed.flaws().toString());
        };
    }

    private static Optional<byte[]> bytes(String name) {
        try {
            Path file = FOLDER.resolve(name);
            return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
