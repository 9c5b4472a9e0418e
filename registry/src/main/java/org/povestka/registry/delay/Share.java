package org.povestka.registry.delay;

/// A share of all, in millionths, as a threshold for 32 random bits.
public final class Share {

    /// All of it, in millionths.
    public static final int WHOLE = 1_000_000;

    private Share() {}

    /// The threshold of a share: 32 random bits lie below it with that probability, to
    /// within one in four thousand million.
    ///
    /// @param millionths the share, from 0 to [#WHOLE]
    /// @return from 0 (never) to 2^32 (always)
    /// @throws IllegalArgumentException if it is no share
    public static long threshold(int millionths) {
        if (millionths < 0 || millionths > WHOLE) {
            throw new IllegalArgumentException(
                    "a share: expected 0 to " + WHOLE + " millionths, found: " + millionths);
        }
        return ((long) millionths << 32) / WHOLE;
    }

    /// Whether chance falls into a share.
    ///
    /// @param threshold as [#threshold] gives it
    /// @param bits 64 random bits, of which the upper 32 count
    /// @return true with the probability of the share
    public static boolean falls(long threshold, long bits) {
        return (bits >>> 32) < threshold;
    }
}
