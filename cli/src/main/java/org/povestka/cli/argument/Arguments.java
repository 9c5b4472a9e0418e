package org.povestka.cli.argument;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was typed after the name of a command.
///
/// @param operands what stood beside the options, in order
/// @param options the values of each option given, in order; none for a flag
public record Arguments(List<String> operands, Map<Option, List<String>> options) {

    /// Copies everything.
    public Arguments {
        operands = List.copyOf(operands);
        Map<Option, List<String>> copy = new EnumMap<>(Option.class);
        options.forEach((option, values) -> copy.put(option, List.copyOf(values)));
        options = Map.copyOf(copy);
    }

    /// Whether an option was given.
    public boolean has(Option option) {
        return options.containsKey(option);
    }

    /// Every value of an option, in the order given.
    public List<String> all(Option option) {
        return options.getOrDefault(option, List.of());
    }

    /// The value of an option that is given once.
    public Optional<String> one(Option option) {
        return all(option).stream().findFirst();
    }
}
