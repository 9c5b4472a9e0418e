package org.povestka.registry.happening;

import java.util.List;
import org.povestka.registry.fault.Fault;
import org.povestka.registry.receiver.Receiver;

/// A fault that struck.
///
/// @param fault the fault
/// @param about the summons, the number of the decision, or the datum by its place in order
/// @param receivers the receiver where it struck; none where it struck at none
public record Hit(Fault fault, String about, List<Receiver> receivers) {

    /// Copies the list.
    public Hit {
        receivers = List.copyOf(receivers);
    }
}
