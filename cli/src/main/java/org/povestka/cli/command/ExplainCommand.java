package org.povestka.cli.command;

import java.util.List;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Operands;
import org.povestka.cli.argument.Option;
import org.povestka.cli.argument.Syntax;
import org.povestka.cli.explain.Explaining;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;

/// `explain CASE`: one person's dates.
final class ExplainCommand implements Command {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "explain",
                new Operands("case", 1, 1),
                List.of(
                        Option.ON,
                        Option.LAW,
                        Option.REFORM,
                        Option.READING,
                        Option.KNOWN,
                        Option.WHAT_IF,
                        Option.FORMAT,
                        Option.LETTER,
                        Option.LANG,
                        Option.OUT,
                        Option.QUIET,
                        Option.HELP));
    }

    @Override
    public ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        return Explaining.run(arguments, complaints, terminal);
    }
}
