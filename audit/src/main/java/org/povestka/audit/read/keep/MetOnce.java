package org.povestka.audit.read.keep;

/// What was met once, by its hash: not the place is taken of what comes again and again, unless
/// several others came meanwhile that share its place.
final class MetOnce {

    private static final int PLACES = 1 << 15;
    private static final int NEIGHBOURS = 4;

    private final int[] hashes = new int[PLACES];

    /// Whether this came before; if not, it is kept in mind.
    ///
    /// @param hash a hash whose high bits are well mixed
    /// @return true the second time
    boolean again(int hash) {
        int first = hash >>> 17 & -NEIGHBOURS;
        for (int i = 0; i < NEIGHBOURS; i++) {
            if (hashes[first + i] == hash) {
                return true;
            }
        }
        System.arraycopy(hashes, first, hashes, first + 1, NEIGHBOURS - 1);
        hashes[first] = hash;
        return false;
    }
}
