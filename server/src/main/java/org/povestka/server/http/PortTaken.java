package org.povestka.server.http;

/// Another program listens on the port.
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Says which port.
    ///
    /// @param port the port
    /// @param cause what the machine said
    public PortTaken(int port, RuntimeException cause) {
        super("port " + port + ": another program listens there", cause);
    }
}
