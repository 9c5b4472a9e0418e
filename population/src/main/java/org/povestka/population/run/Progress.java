package org.povestka.population.run;

/// Hears how far a run is; called from any of its threads.
@FunctionalInterface
public interface Progress {

    /// Some more men have lived.
    ///
    /// @param people how many, since the last call
    void lived(long people);
}
