package org.povestka.registry.fault;

import org.povestka.registry.delay.Mixing;

/// Chance as a pure function: the same seed, person, fault and ordinal always draw the same
/// bits, whatever else happens and in however many steps.
final class Draw {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long PERSON_STEP = 0xD1342543DE82EF95L;

    private Draw() {}

    static long bits(Dose dose, Fault fault, Occasion occasion) {
        long world = Mixing.mixed(dose.seed() + STEP);
        long person = Mixing.mixed(world ^ (occasion.person().number() * PERSON_STEP));
        long number = Long.parseLong(fault.id().substring(2));
        int receiver = occasion.receivers().isEmpty()
                ? 0
                : 1 + occasion.receivers().getFirst().index();
        return Mixing.mixed(
                person + ((number << 40) + ((long) receiver << 32) + occasion.ordinal()) * STEP);
    }
}
