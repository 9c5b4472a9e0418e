package org.povestka.cli.argument;

import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the options that are whole numbers.
public final class NumberArguments {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    private NumberArguments() {}

    /// The number of an option within bounds, both included; nothing where it was not
    /// given or is wrong.
    public static Optional<Long> read(
            Arguments arguments, Option option, long least, long most, Complaints complaints) {
        Optional<String> typed = arguments.one(option);
        Optional<Long> number = typed.filter(text -> WHOLE.matcher(text).matches())
                .map(Long::valueOf)
                .filter(found -> found >= least && found <= most);
        if (typed.isPresent() && number.isEmpty()) {
            String bounds = least + " … " + most;
            complaints.add(option.typed(), "no-number", typed.get(), bounds);
        }
        return number;
    }
}
