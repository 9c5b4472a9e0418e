package org.povestka.audit.read.row;

/// What parts the cells of a file: whatever stands most often in its first line.
final class Delimiter {

    private static final byte[] KNOWN = {',', ';', '\t'};

    private Delimiter() {}

    /// The delimiter of a header; a comma where it has none. What stands in quotes
    /// does not count.
    static byte of(byte[] bytes, int first, int after) {
        int[] counts = new int[KNOWN.length];
        boolean quoted = false;
        for (int i = first; i < after && (quoted || bytes[i] != '\n'); i++) {
            quoted ^= bytes[i] == '"';
            for (int k = 0; k < KNOWN.length; k++) {
                counts[k] += !quoted && bytes[i] == KNOWN[k] ? 1 : 0;
            }
        }
        int most = 0;
        for (int k = 1; k < KNOWN.length; k++) {
            most = counts[k] > counts[most] ? k : most;
        }
        return KNOWN[most];
    }
}
