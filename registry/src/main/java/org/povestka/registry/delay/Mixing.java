package org.povestka.registry.delay;

/// Mixes the bits of a counter until each hangs on all of them: the whole of what chance needs to
/// be a pure function.
public final class Mixing {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private Mixing() {}

    /// Variant 13 of David Stafford's mixers.
    ///
    /// @param value 64 bits
    /// @return other 64 bits, each of which hangs on all of those
    public static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /// The bits of a counter beside others.
    ///
    /// @param bits 64 mixed bits
    /// @param counter which of those that follow from them
    /// @return 64 mixed bits
    public static long mixed(long bits, long counter) {
        return mixed(bits + (counter + 1) * STEP);
    }
}
