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

    /// What a command line got wrong that is right in itself: an option of another
    /// command, or too few or
    /// too many operands.
    ///
    /// @param arguments what was typed after the name
    /// @param complaints takes what is wrong
    public void check(Arguments arguments, Complaints complaints) {
        for (Option option : Option.values()) {
            if (arguments.has(option) && !options.contains(option)) {
                complaints.add(option.typed(), "no-such-option", "");
            }
        }
        int given = arguments.operands().size();
        if (given < operands.fewest()) {
            complaints.add(name, "no-" + operands.key(), "");
        }
        for (int i = operands.most(); i < given; i++) {
            complaints.add(name, "too-many", arguments.operands().get(i));
        }
    }
}
