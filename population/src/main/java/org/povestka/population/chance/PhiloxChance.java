package org.povestka.population.chance;

/// Philox4x32-10 of Salmon, Moraes, Dror and Shaw (2011): ten rounds over a counter of
/// 128 bits, here the person, the purpose and the ordinal, under the seed as key.
final class PhiloxChance implements Chance {

    private static final int ROUNDS = 10;
    private static final long MULTIPLIER_0 = 0xD2511F53L;
    private static final long MULTIPLIER_1 = 0xCD9E8D57L;
    private static final int KEY_STEP_0 = 0x9E3779B9;
    private static final int KEY_STEP_1 = 0xBB67AE85;
    private static final long LOWER = 0xFFFFFFFFL;

    private final int key0;
    private final int key1;
    private long person;

    PhiloxChance(long seed) {
        this.key0 = (int) seed;
        this.key1 = (int) (seed >>> 32);
    }

    @Override
    public void turnTo(long number) {
        person = number;
    }

    @Override
    public long bits(Purpose purpose, int ordinal) {
        int[] counter = {(int) person, (int) (person >>> 32), purpose.code(), ordinal};
        rounds(counter, key0, key1);
        return ((long) counter[0] << 32) | (counter[1] & LOWER);
    }

    /// Ten rounds over a counter of four words, in place.
    static void rounds(int[] counter, int firstKey, int secondKey) {
        int one = firstKey;
        int other = secondKey;
        for (int round = 0; round < ROUNDS; round++) {
            long product0 = MULTIPLIER_0 * (counter[0] & LOWER);
            long product1 = MULTIPLIER_1 * (counter[2] & LOWER);
            counter[0] = (int) (product1 >>> 32) ^ counter[1] ^ one;
            counter[1] = (int) product1;
            counter[2] = (int) (product0 >>> 32) ^ counter[3] ^ other;
            counter[3] = (int) product0;
            one += KEY_STEP_0;
            other += KEY_STEP_1;
        }
    }
}
