package org.povestka.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// An answer with a tag of what it says, so that whoever has it already need not take it again.
final class Tagged {

    private static final String JSON = "application/json; charset=utf-8";
    private static final int TAG_BYTES = 16;

    private Tagged() {}

    /// Answers with JSON, or with nothing where the asker names the tag of the same.
    static void json(Context ctx, String body) {
        String tag = '"' + of(body) + '"';
        ctx.header("ETag", tag).header("Cache-Control", "no-cache");
        if (has(ctx, tag)) {
            ctx.status(HttpStatus.NOT_MODIFIED);
        } else {
            ctx.contentType(JSON).result(body);
        }
    }

    private static boolean has(Context ctx, String tag) {
        return Optional.ofNullable(ctx.header("If-None-Match"))
                .map(tags -> tags.split(",", -1))
                .map(tags -> Arrays.stream(tags)
                        .map(String::strip)
                        .anyMatch(one -> one.equals(tag) || one.equals("*")))
                .orElse(false);
    }

    /// A digest of a text, short and in hexadecimal.
    static String of(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
