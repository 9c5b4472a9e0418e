package org.povestka.registry.world;

import org.povestka.registry.fault.Switches;
import org.povestka.registry.happening.Settings;
import org.povestka.registry.intake.Intake;

/// What of a world is nobody's in particular.
///
/// @param settings what it runs under
/// @param switches the faults, as they were switched on and off
/// @param intake what suppliers handed in
public record Common(Settings settings, Switches switches, Intake intake) {}
