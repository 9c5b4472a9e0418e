package org.povestka.audit.paper;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 of texts.
final class Digest {

    private static final int ID = 8;

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    /// One a thread: used again, for another would have to be looked for or copied.
    private static final ThreadLocal<MessageDigest> AGAIN = ThreadLocal.withInitial(Digest::empty);

    private Digest() {}

    /// The whole digest, in hexadecimal.
    static String of(String text) {
        return HexFormat.of().formatHex(bytes(text));
    }

    /// The first 64 bits of it, in hexadecimal.
    static String brief(String text) {
        return HexFormat.of().formatHex(bytes(text), 0, ID);
    }

    /// The first 64 bits of the digest of two texts, one behind the other.
    static long brief(MessageDigest begun, String text) {
        return (long) LONGS.get(copy(begun).digest(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /// The first 64 bits of the digest of a text and these bytes, one behind the other.
    static long brief(MessageDigest begun, byte[] bytes, int length) {
        MessageDigest whole = copy(begun);
        whole.update(bytes, 0, length);
        return (long) LONGS.get(whole.digest(), 0);
    }

    /// The first 64 bits of the digest of bytes.
    static long brief(byte[] bytes, int length) {
        MessageDigest whole = AGAIN.get();
        whole.update(bytes, 0, length);
        return (long) LONGS.get(whole.digest(), 0);
    }

    /// A digest of which this text is the beginning.
    static MessageDigest begun(String text) {
        MessageDigest begun = empty();
        begun.update(text.getBytes(StandardCharsets.UTF_8));
        return begun;
    }

    private static byte[] bytes(String text) {
        return AGAIN.get().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static MessageDigest copy(MessageDigest begun) {
        try {
            return (MessageDigest) begun.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the SHA-256 of every JDK can be copied", e);
        }
    }
}
