package org.povestka.audit.read.keep;

/// Names of a kind.
public interface Such {

    /// Whether a name is of the kind.
    ///
    /// @param bytes where it lies, as UTF-8
    /// @param first its first byte
    /// @param after the byte behind its last
    /// @return true if it is
    boolean is(byte[] bytes, int first, int after);
}
