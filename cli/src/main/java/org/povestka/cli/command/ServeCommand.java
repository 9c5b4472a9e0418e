package org.povestka.cli.command;

import java.util.List;
import org.povestka.cli.argument.Arguments;
import org.povestka.cli.argument.Complaints;
import org.povestka.cli.argument.Operands;
import org.povestka.cli.argument.Option;
import org.povestka.cli.argument.Syntax;
import org.povestka.cli.terminal.ExitCode;
import org.povestka.cli.terminal.Terminal;
import org.povestka.cli.world.Serving;

/// `serve`: the live twin on this machine.
final class ServeCommand implements Command {

    @Override
    public Syntax syntax() {
        return new Syntax(
                "serve",
                Operands.NONE,
                List.of(
                        Option.PORT,
                        Option.DB,
                        Option.PEOPLE,
                        Option.SEED,
                        Option.LAW,
                        Option.REFORM,
                        Option.READING,
                        Option.ELECTRONIC_ONLY,
                        Option.WAVES,
                        Option.FEEDS,
                        Option.BORDER,
                        Option.ACCOUNTS,
                        Option.INVITE,
                        Option.OIDC,
                        Option.ADDRESS,
                        Option.LOG_FILE,
                        Option.LANG,
                        Option.QUIET,
                        Option.HELP));
    }

    @Override
    public ExitCode run(Arguments arguments, Complaints complaints, Terminal terminal) {
        return Serving.run(arguments, complaints, terminal);
    }
}
