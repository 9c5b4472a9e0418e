package org.povestka.population.chance;

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
        this.world = mixed(seed + STEP);
        this.person = world;
    }

    @Override
    public void turnTo(long number) {
        person = mixed(world ^ ((number + 1) * PERSON_STEP));
    }

    @Override
    public long bits(Purpose purpose, int ordinal) {
        return mixed(person + (((long) purpose.code() << 32) + ordinal + 1) * STEP);
    }

    private static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
