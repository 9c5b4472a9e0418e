package org.povestka.papers.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// What a page may load and run: what it carries, known by its digest, and nothing else.
public final class ContentPolicy {

    private static final String NOTHING = "default-src 'none'";
    private static final String ENDING = "; base-uri 'none'; form-action 'none'";

    private ContentPolicy() {}

    /// The policy of a page without scripts.
    ///
    /// @param style the text of its one style element
    /// @return the value of the meta element
    public static String of(String style) {
        return NOTHING + "; style-src " + digest(style) + ENDING;
    }

    /// The policy of a page with scripts of its own; pictures and fonts only out of itself.
    ///
    /// @param style the text of its one style element
    /// @param scripts the texts of its scripts
    /// @return the value of the meta element
    public static String of(String style, List<String> scripts) {
        return NOTHING
                + "; style-src " + digest(style)
                + "; script-src "
                + scripts.stream().map(ContentPolicy::digest).collect(Collectors.joining(" "))
                + "; img-src data: blob:; font-src data:"
                + ENDING;
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
