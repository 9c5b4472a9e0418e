package org.povestka.cli.command;

import java.util.List;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Operands;
import org.povestka.cli.argument.Option;
import org.povestka.cli.argument.Syntax;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.cli.world.Exporting;

/// `export JOURNAL`: a whole town as JSON Lines, or its log as a table.
final class ExportCommand implements Command {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "export",
                new Operands("journal", 1, 1),
                List.of(Option.FORMAT, Option.OUT, Option.LANG, Option.QUIET, Option.HELP));
    }

    @Override
    public ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        return Exporting.run(arguments, complaints, terminal);
    }
}
