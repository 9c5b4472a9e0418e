package org.povestka.population.scenario;

import java.util.Optional;

/// Opens the scenario that another one extends; the door knows the folder.
@FunctionalInterface
public interface Bases {

    /// The bytes of a scenario.
    ///
    /// @param name as the extending file writes it
    /// @return the bytes, or nothing where there is no such file
    Optional<byte[]> bytes(String name);
}
