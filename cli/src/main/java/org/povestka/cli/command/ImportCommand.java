package org.povestka.cli.command;

import java.util.List;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Operands;
import org.povestka.cli.argument.Option;
import org.povestka.cli.argument.Syntax;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.cli.world.Importing;

/// `import COPY`: such a copy into a journal of its own.
final class ImportCommand implements Command {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "import",
                new Operands("copy", 1, 1),
                List.of(Option.DB, Option.LANG, Option.QUIET, Option.HELP));
    }

    @Override
    public ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        return Importing.run(arguments, complaints, terminal);
    }
}
