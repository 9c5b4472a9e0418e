package org.povestka.registry.fault;

/// Chance as a pure function: the same seed, person, fault and ordinal always draw the same
/// bits, whatever else happens and in however many steps.
final class Draw {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long PERSON_STEP = 0xD1342543DE82EF95L;

    private Draw() {}

    static long bits(Dose dose, Fault fault, Occasion occasion) {
        long world = mixed(dose.seed() + STEP);
        long person = mixed(world ^ (occasion.person().number() * PERSON_STEP));
        long number = Long.parseLong(fault.id().substring(2));
        int receiver = occasion.receivers().isEmpty()
                ? 0
                : 1 + occasion.receivers().getFirst().index();
        return mixed(
                person + ((number << 40) + ((long) receiver << 32) + occasion.ordinal()) * STEP);
    }

    /// Variant 13 of David Stafford's mixers.
    private static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
