package org.povestka.population.chance;

/// Draws for one person after another: each is a function of the seed, the person, the
/// purpose and an ordinal. One thread uses one of these; what it remembers is only who
/// the person is.
public sealed interface Chance permits MixedChance, PhiloxChance {

    /// Turns to a person.
    ///
    /// @param person the number of the person, from 0
    void turnTo(long person);

    /// The draw for a purpose.
    ///
    /// @param purpose what it is for
    /// @param ordinal the how-manieth of its kind in this life, from 0
    /// @return 64 random bits
    long bits(Purpose purpose, int ordinal);

    /// Which generator draws.
    enum Generator {
        /// The fast one.
        MIXED,
        /// Philox4x32-10, published and slower: the cross-check.
        PHILOX
    }

    /// A generator of a world.
    ///
    /// @param generator which one
    /// @param seed the seed of the world
    /// @return a fresh one, for one thread
    static Chance of(Generator generator, long seed) {
        return switch (generator) {
            case MIXED -> new MixedChance(seed);
            case PHILOX -> new PhiloxChance(seed);
        };
    }
}
