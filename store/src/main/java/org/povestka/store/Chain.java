package org.povestka.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How each row hangs on the one before: its hash covers that row's hash, so that nobody
/// can change, drop or move a row without changing every hash after it.
public final class Chain {

    /// What the first row hangs on.
    public static final String START = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();

    private Chain() {}

    /// The row that follows.
    ///
    /// @param before the hash of the row before; [#START] for the first
    /// @param number its number
    /// @param line what happened
    /// @return the row with its hash
    public static Entry link(String before, long number, Line line) {
        return link(before, number, line, sha256());
    }

    /// The same with a digest that is used again and again.
    static Entry link(String before, long number, Line line, MessageDigest digest) {
        part(digest, before);
        part(digest, Long.toString(number));
        part(digest, line.at().toString());
        part(digest, line.kind());
        part(digest, line.body());
        return new Entry(number, line, HEX.formatHex(digest.digest()));
    }

    /// Each part with its length before it, so that no two rows read alike.
    private static void part(MessageDigest digest, String text) {
        part(digest, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same of a text in UTF-8.
    static void part(MessageDigest digest, byte[] bytes) {
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
