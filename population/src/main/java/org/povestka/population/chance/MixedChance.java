package org.povestka.population.chance;

import org.povestka.registry.delay.Mixing;

/// The fast generator: a full avalanche over seed and person, another over purpose and
/// ordinal.
///
/// The avalanche is variant 13 of David Stafford's mixers, which SplitMix64 made known;
/// here it is applied to a counter, never to its own result.
final class MixedChance implements Chance {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final long PERSON_STEP = 0xD1342543DE82EF95L;

    private final long world;
    private long person;

    MixedChance(long seed) {
        this.world = Mixing.mixed(seed + STEP);
        this.person = world;
    }

    @Override
    public void turnTo(long number) {
        person = Mixing.mixed(world ^ ((number + 1) * PERSON_STEP));
    }

    @Override
    public long bits(Purpose purpose, int ordinal) {
        return Mixing.mixed(person + (((long) purpose.code() << 32) + ordinal + 1) * STEP);
    }
}
