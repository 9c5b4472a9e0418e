package org.povestka.audit.read.cell;

/// What came once, by its hash, in bounded room: what comes a second time is told, unless several
/// others that share its place came between.
public final class MetOnce {

    private static final int NEIGHBOURS = 4;

    private final long[] hashes;

    /// Nothing came yet.
    ///
    /// @param places for how many hashes there is room, a power of two up to 2^24
    public MetOnce(int places) {
        hashes = new long[places];
    }

    /// Whether this came before; if not, it is kept in mind.
    ///
    /// @param hash a hash, not 0, whose upper bits are well mixed
    /// @return true the second time
    public boolean again(long hash) {
        int first = (int) (hash >>> 40) & (hashes.length - NEIGHBOURS);
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
