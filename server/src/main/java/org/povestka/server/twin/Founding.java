package org.povestka.server.twin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.povestka.population.town.Town;
import org.povestka.registry.happening.Happening;
import org.povestka.registry.happening.Settings;

/// How a new world begins.
///
/// @param at where its clock stands
/// @param settings what it runs under
/// @param town who lives in it
public record Founding(Instant at, Settings settings, Town town) {

    /// Tuesday, 1 July 2025, noon in Moscow: two days before the example that every door
    /// tells.
    public static final Instant USUAL_START = Instant.parse("2025-07-01T09:00:00Z");

    /// Everything that happens at that moment.
    ///
    /// @return the beginning, and the opening of every record
    List<Happening> happenings() {
        List<Happening> happenings = new ArrayList<>();
        happenings.add(new Happening.Began(at, settings));
        happenings.addAll(town.enrolled(at));
        return happenings;
    }
}
