package org.povestka.cli.argument;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.povestka.journal.tree.Nearest;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in our words what picocli could not read.
///
/// @param level what it read of the program, or of a command
/// @param complaints takes what is wrong
record Misread(ParseResult level, Complaints complaints) {

    /// Says everything.
    void tell() {
        for (Exception error : level.errors()) {
            switch (error) {
                case UnmatchedArgumentException left -> left(left.getUnmatched());
                case MissingParameterException missing ->
                    missing.getMissing().forEach(this::missing);
                // Of a flag with a value; Parsed tells it, since picocli keeps neither of them.
                case MaxValuesExceededException _ -> {}
                default -> throw new IllegalStateException("another error of picocli", error);
            }
        }
    }

    private void missing(ArgSpec wanted) {
        if (wanted instanceof OptionSpec option) {
            complaints.add(option.longestName(), "no-value", "");
        } else {
            complaints.add(command().name(), "no-" + wanted.paramLabel(), "");
        }
    }

    /// Words that nobody takes: what follows an unknown option may be its value,
    /// and what follows an unknown command is that command's affair.
    private void left(List<String> unmatched) {
        boolean maybeValue = false;
        for (String word : unmatched) {
            boolean option = word.startsWith("-") && word.length() > 1;
            if (option) {
                noSuchOption(word.replaceFirst("=.*", ""));
            } else if (!maybeValue && !command().subcommands().isEmpty()) {
                noSuchCommand(word);
                return;
            } else if (!maybeValue) {
                complaints.add(command().name(), "too-many", word);
            }
            maybeValue = option && !word.contains("=");
        }
    }

    private void noSuchOption(String typed) {
        Optional<String> near = Nearest.to(typed, command().optionsMap().keySet());
        near.ifPresentOrElse(
                meant -> complaints.add(typed, "misspelt-option", "", meant),
                () -> complaints.add(typed, "no-such-option", ""));
    }

    private void noSuchCommand(String word) {
        Collection<String> known = command().subcommands().keySet();
        complaints.add(command().name(), "no-such-command", word, known.toArray(String[]::new));
    }

    private CommandSpec command() {
        return level.commandSpec();
    }
}
