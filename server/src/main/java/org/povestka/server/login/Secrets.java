package org.povestka.server.login;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/// What nobody can guess, and digests by which it is known again.
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;

    /// Without letters and digits that look alike.
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private Secrets() {}

    /// A token for a program to carry.
    ///
    /// @return 256 random bits
    public static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// A code for a person to type.
    ///
    /// @return 99 random bits, such as `7KQ2M-…`
    public static String code() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "");
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /// What a code is known by: how it is grouped and whether its letters are large is no matter.
    ///
    /// @param code the code as somebody typed it
    /// @return a digest
    public static String digestOfCode(String code) {
        return digest(code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", ""));
    }

    /// What a long random text is known by.
    ///
    /// @param text the text
    /// @return its SHA-256 in hexadecimal
    public static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// Whether two texts are the same; how far they agree cannot be measured.
    ///
    /// @param one one
    /// @param other the other
    /// @return true if they are
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
