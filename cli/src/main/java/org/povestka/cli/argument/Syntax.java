package org.povestka.cli.argument;

import java.util.List;

/// How a command is typed.
///
/// @param name its name; the key of its sentences as well
/// @param operands what it takes beside options
/// @param options its options, in the order of its help
public record Syntax(String name, Operands operands, List<Option> options) {

    /// Copies the options.
    public Syntax {
        options = List.copyOf(options);
    }
}
