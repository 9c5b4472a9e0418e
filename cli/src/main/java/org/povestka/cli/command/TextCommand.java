package org.povestka.cli.command;

import java.util.List;
import java.util.Optional;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Option;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;

/// A command that shows a text to read and takes nothing but the name of what to
/// read.
interface TextCommand extends Command {

    /// The options of such a command.
    List<Option> OPTIONS = List.of(Option.LANG, Option.QUIET, Option.HELP);

    /// The text, or nothing and a complaint where there is no such text.
    ///
    /// @param operands the names typed
    /// @param showing the terminal it is for, and what takes complaints
    Optional<String> text(List<String> operands, Showing showing);

    @Override
    default ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        Showing showing = new Showing(complaints, terminal);
        return showing.show(text(arguments.operands(), showing));
    }
}
