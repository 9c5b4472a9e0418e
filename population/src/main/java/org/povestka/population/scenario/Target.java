package org.povestka.population.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import org.povestka.population.metric.Metric;

/// A published total that a figure of the run is to meet.
///
/// @param metric the figure
/// @param total the published total
/// @param tolerance how far the figure may be from it, in millionths of the total
/// @param moved the share that calibration moves until the figure meets it
/// @param published where it was published, and of which day it is
public record Target(Metric metric, int total, int tolerance, Quantity moved, Published published)
        implements Serializable {

    /// Where a total was published.
    ///
    /// @param source an id of the list of sources, or words
    /// @param on the day it is of: the last it counts, or that of the publication
    public record Published(String source, LocalDate on) implements Serializable {}
}
