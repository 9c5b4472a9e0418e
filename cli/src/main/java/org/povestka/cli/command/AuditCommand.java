package org.povestka.cli.command;

import java.util.List;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Operands;
import org.povestka.cli.argument.Option;
import org.povestka.cli.argument.Syntax;
import org.povestka.cli.audit.Auditing;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;

/// `audit LOG`: somebody's log against the law.
final class AuditCommand implements Command {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "audit",
                new Operands("log", 1, 1),
                List.of(
                        Option.MAP,
                        Option.SUGGEST,
                        Option.LAW,
                        Option.REFORM,
                        Option.READING,
                        Option.CATEGORY,
                        Option.AS_OF,
                        Option.EXTRACT,
                        Option.LENIENT,
                        Option.STANDARDS,
                        Option.RECHECK,
                        Option.ENGINE,
                        Option.FORMAT,
                        Option.LANG,
                        Option.OUT,
                        Option.QUIET,
                        Option.HELP));
    }

    @Override
    public ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        return Auditing.run(arguments, complaints, terminal);
    }
}
