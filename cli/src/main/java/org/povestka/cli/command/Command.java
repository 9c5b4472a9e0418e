package org.povestka.cli.command;

import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Syntax;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;

/// Something that `./povestka` can do.
interface Command {

    /// How it is typed.
    Syntax syntax();

    /// Does it; everything wrong with the input is said before anything is written.
    ///
    /// @param arguments what was typed after its name
    /// @param complaints takes what is wrong, may hold something already, and knows
    /// the language
    /// @param terminal the streams and what is known of the machine
    ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal);
}
