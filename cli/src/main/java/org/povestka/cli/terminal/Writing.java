package org.povestka.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;

/// A result that can be written to a stream.
@FunctionalInterface
public interface Writing {

    /// Writes it; the receiver closes the stream.
    ///
    /// @param out where to
    /// @throws IOException if the stream takes no more
    void to(OutputStream out) throws IOException;
}
