package org.povestka.audit.paper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of texts.
final class Digest {

    private static final int ID = 8;

    private Digest() {}

    /// The whole digest, in hexadecimal.
    static String of(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /// The first 64 bits of it, in hexadecimal.
    static String brief(String text) {
        return HexFormat.of().formatHex(bytes(text), 0, ID);
    }

    private static byte[] bytes(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
