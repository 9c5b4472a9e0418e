package org.povestka.registry.fault;

import org.povestka.registry.delay.Share;

/// How often a fault strikes, and whom.
///
/// @param percent how often, of a hundred; 0 switches it off
/// @param target whom it can strike
/// @param seed of the draws
public record Dose(int percent, Target target, long seed) {

    /// The seed where nobody says another.
    public static final long USUAL_SEED = 1;

    /// Never.
    public static final Dose OFF = new Dose(0, new Target.Everybody(), USUAL_SEED);

    /// Always, everybody.
    public static final Dose ALWAYS = new Dose(100, new Target.Everybody(), USUAL_SEED);

    private static final int HUNDRED = 100;

    /// Checks the share.
    public Dose {
        if (percent < 0 || percent > HUNDRED) {
            throw new IllegalArgumentException(
                    "a dose: expected 0 to 100 percent, found: " + percent);
        }
    }

    /// Whether the fault is on at all.
    ///
    /// @return false for 0 percent
    public boolean on() {
        return percent > 0;
    }

    /// Whether these bits fall into the share.
    boolean falls(long bits) {
        return Share.falls(Share.threshold(percent * (Share.WHOLE / HUNDRED)), bits);
    }
}
