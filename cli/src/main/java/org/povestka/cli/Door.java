package org.povestka.cli;

import java.io.UncheckedIOException;
import java.util.List;
import org.povestka.cli.argument.LanguageArgument;
import org.povestka.cli.command.Commands;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.papers.Language;

/// The door without the process around it: a command line in, an exit code out.
final class Door {

    private Door() {}

    /// Runs a command line; where the machine fails, says so in a sentence.
    static ExitCode open(List<String> words, Terminal terminal) {
        Language language = LanguageArgument.of(words, terminal.around().language());
        try {
            return Commands.run(words, language, terminal);
        } catch (UncheckedIOException e) {
            terminal.say(MachineFailure.words(e, language));
            return ExitCode.MACHINE_FAILED;
        }
    }
}
