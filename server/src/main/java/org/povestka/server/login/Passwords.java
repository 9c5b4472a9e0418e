package org.povestka.server.login;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

import java.util.concurrent.Semaphore;

/// Passwords as slow hashes, by Argon2id as OWASP sets it: 19 MiB, two passes.
public final class Passwords {

    /// How short a password may be, in characters.
    public static final int SHORTEST = 10;

    /// How long one may be.
    public static final int LONGEST = 200;

    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private static final Argon2Function ARGON =
            Argon2Function.getInstance(KIBIBYTES, PASSES, 1, HASH_BYTES, Argon2.ID);

    /// What a password is checked against where there is nobody: it takes as long.
    private static final String NOBODYS = hashed("a password that nobody has");

    /// Hashing is slow on purpose; more than these at once would leave nothing for the town.
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private Passwords() {}

    /// Whether a password can be taken: neither too short nor too long, and not the name itself.
    ///
    /// @param password the password
    /// @param name the name of its owner
    /// @return true if it can
    public static boolean takes(String password, String name) {
        int length = password.codePointCount(0, password.length());
        return length >= SHORTEST && length <= LONGEST && !password.equalsIgnoreCase(name);
    }

    /// A password as a slow hash, with a salt of its own.
    ///
    /// @param password the password
    /// @return the hash in the form that `argon2` prints
    public static String hash(String password) {
        AT_ONCE.acquireUninterruptibly();
        try {
            return hashed(password);
        } finally {
            AT_ONCE.release();
        }
    }

    /// Whether it is the password of a hash; for an empty hash it is not, and takes as long.
    ///
    /// @param password the password
    /// @param hash the hash
    /// @return true if it is
    public static boolean fits(String password, String hash) {
        boolean known = !hash.isEmpty();
        AT_ONCE.acquireUninterruptibly();
        try {
            return Password.check(password, known ? hash : NOBODYS).with(ARGON) && known;
        } finally {
            AT_ONCE.release();
        }
    }

    private static String hashed(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON).getResult();
    }
}
