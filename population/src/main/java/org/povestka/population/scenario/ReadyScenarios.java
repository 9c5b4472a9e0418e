package org.povestka.population.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// The scenarios that come with Povestka, wherever it runs.
public final class ReadyScenarios {

    /// Their names, the law of 2026 first.
    public static final List<String> NAMES = List.of(
            "2026.yaml",
            "2025-as-reported.yaml",
            "2026-14-days.yaml",
            "2026-with-reminder.yaml",
            "2026-at-work.yaml",
            "2026-human-check.yaml",
            "2026-court-step.yaml",
            "2026-rebuttal.yaml",
            "2026-perfect-records.yaml",
            "2026-two-seasons.yaml",
            "denmark-2016.yaml",
            "denmark-reminder.yaml");

    private ReadyScenarios() {}

    /// One of them.
    ///
    /// @param name one of [#NAMES]
    /// @return the scenario
    public static Scenario of(String name) {
        byte[] bytes = bytes(name)
                .orElseThrow(() -> new IllegalArgumentException("no ready scenario: " + name));
        return switch (ScenarioFiles.read(name, bytes, ReadyScenarios::bytes)) {
            case ScenarioFile.Sound sound -> sound.scenario();
            case ScenarioFile.Flawed flawed ->
                throw new IllegalStateException("a ready scenario has flaws: " + flawed.flaws());
        };
    }

    private static Optional<byte[]> bytes(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (InputStream in = ReadyScenarios.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
