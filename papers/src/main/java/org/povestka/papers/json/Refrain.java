package org.povestka.papers.json;

import java.util.Arrays;

/// Parts of an object that are the same in one answer after another, as bytes. Few things are
/// meant by most answers: each is put into words once, or now and then where two share a place.
/// They are of the law and its readings: nothing of a case stands in them, for they outlive it.
///
/// Threads share what is found; it does not change once it is there, and whoever overlooks what
/// another thread has just put into words does it again.
final class Refrain {

    private static final int BITS = 12;
    private static final int SPREAD = 0x9E3779B1;
    private static final byte[] NOTHING = {};
    private static final Refrain[] KNOWN = new Refrain[1 << BITS];

    static {
        Arrays.fill(KNOWN, new Refrain("", NOTHING, NOTHING));
    }

    private final String role;
    private final Object what;
    private final byte[] bytes;

    private Refrain(String role, Object what, byte[] bytes) {
        this.role = role;
        this.what = what;
        this.bytes = bytes;
    }

    /// The bytes of what was put into words, not to be changed; empty where it is not there.
    ///
    /// @param role what is said of the thing
    /// @param what the thing, which is this one object and none like it
    static byte[] of(String role, Object what) {
        Refrain known = KNOWN[place(role, what)];
        return known.says(role, what) ? known.bytes : NOTHING;
    }

    /// Keeps what was put into words.
    ///
    /// @param role what is said of the thing
    /// @param what the thing
    /// @param text where the words stand
    /// @param first where they begin there
    /// @param past the place behind them
    static void keep(String role, Object what, byte[] text, int first, int past) {
        byte[] bytes = Arrays.copyOfRange(text, first, past);
        KNOWN[place(role, what)] = new Refrain(role, what, bytes);
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean says(String role, Object what) {
        return this.what == what && this.role.equals(role);
    }

    private static int place(String role, Object what) {
        int spread = (System.identityHashCode(what) * 31 + role.hashCode()) * SPREAD;
        return spread >>> (Integer.SIZE - BITS);
    }
}
